# What is wrong or open, by code. At the field and in the summary of errors.

issue-not-a-number = Enter a number in digits, for example 1,250.5, without a unit.
issue-not-whole = Enter a whole number, without a fraction.
issue-below-minimum = Enter { $minimum } or more.
issue-above-maximum = Enter { $maximum } or less.
issue-unknown-choice = Choose one of the answers in the list.
issue-required = This answer is needed for the calculation.
issue-year-past = The year lies in the past. This is fine for looking back at an existing project; works for a new subsidised project may start only after the grant decision.
issue-generation-exceeds-capacity = More electricity than the plant can give: running at full capacity for all 8,760 hours of a year gives { $limit } MWh. Please check capacity and generation.
issue-generation-implausible = This is far more than a plant of this size usually generates in this country, about { $expected } MWh a year. Please check capacity, generation and their units.
issue-auxiliary-exceeds-generation = The plant would use more electricity itself than it generates. Please check both figures; they are in MWh a year.
issue-eligible-exceeds-total = The eligible cost cannot be more than the total cost.
issue-shares-exceed-whole = The shares of credits add up to more than 100 %.
issue-loan-longer-than-operation = The loan runs longer than the plant. Enter at most { $years } years, or more years of operation.
issue-no-fact = The registry has no value here ({ $parameter }). Enter your own value; for an emission factor, the official page of the methodology or the grid operator publishes it.
issue-not-in-force = The registry has no value for { $date } here ({ $parameter }). Enter your own value where the study asks for one, or choose another year.
issue-methodology-other-country = This methodology is approved for { $country } only. Choose one that is approved for the partner country of your study.
issue-methodology-not-in-force = This version of the methodology is not in force on { $date }. Choose another version.
issue-no-methodology = No approved methodology is known for this country and technology. A new one would have to be proposed to the Joint Committee, which takes additional time.
issue-negative-reductions = The project would emit more than the reference case. It gives no emission reductions and no credits.
issue-never-paid-back = The yearly income does not cover the yearly cost, so the investment is never paid back. Please check the price of electricity and the operating cost.
issue-payback-short = With the JCM, the investment is paid back in less than { $years } years. The programme is said to doubt that such projects need the subsidy; this rule has not been verified.
issue-overflow = The numbers are too large to calculate with. Please check the input.
issue-division-by-zero = This figure cannot be calculated, because it would divide by zero.
