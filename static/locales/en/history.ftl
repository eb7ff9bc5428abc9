# What changed from version to version.

history-version = Version { $version }, { $date }
history-data = What the data rests on, and from when it is: data and sources
history-second-methodologies = All 99 approved methodologies and 42 technologies, with their criteria. A description of the project finds the technology.
history-second-money = Routes side by side, measures after tax, loans, cost line by line, fifteen programmes of support, and what it would take to meet a target.
history-second-guidance = Guidance at each step, and words of the field that open their meaning.
history-second-report = A report for paper, in one language or in two side by side.
history-second-languages = Vietnamese, Indonesian and Thai; dark colours and more contrast.
history-second-documentation = These pages: the whole data with sources, the self-check, and the code for hosts.
history-second-results = Results that move: the cash flow pays for verification and receives credits a year later, so payback with the JCM is longer than in 0.1.0.
history-first-solar = Solar power in 31 partner countries, in six steps.
history-first-subsidy = Reductions on both bases, the equipment subsidy, credits, cash flow and payback.
history-first-explained = Every figure opens its explanation, down to its sources.
history-first-languages = English and Japanese.
