# The results: headline figures, why the subsidy is not more, the tables, and the explanation of each figure.

results-estimate = An estimate.
results-data-date = It uses the data collected up to { $date }. It is not a decision on a subsidy or on credits.
results-weakest-evidence = Weakest evidence
results-answers-alone = The figures rest on your answers alone.
results-methodology = Methodology applied
results-methodology-version = { $id }, version { $version }
results-no-methodology = None yet. Without a methodology there are no creditable reductions.
results-title-paraphrase = (The title is our paraphrase; the official title was not read.)
results-new-tab = (opens in a new tab)

results-quantity = { $number } { $unit }
results-count = { $number } { $unit }
results-in-unit = ({ $unit })
results-unit-local-per-dollar = { $currency } per USD
results-unit-yen-per-local = JPY per { $currency }
results-unit-local-per-kilowatt-hour = { $currency } per kWh
results-no-value = –
results-not-paid-back = not paid back
results-why = Why? { $name }: { $value }
results-why-in-year = Why? { $name } in { $year }: { $value }

results-needs-answer = Still needed: { $question }
results-needs-fact = The data has no value for “{ $name }”.
results-needs-arithmetic = “{ $name }” cannot be calculated from these answers.
results-go-to-question = Go to “{ $question }”

results-figures = The four main figures
results-figure-reductions-note = By the methodology, which counts for credits. The estimate at application is { $amount }.
results-figure-subsidy-note = What decides: { $limit }.
results-figure-subsidy-refused = A condition of the programme is not met. See below.
results-figure-credits-note = In { $period }. For the participants: { $participants }.
results-figure-revenue-note = Base price scenario, participants’ credits only. Low to high: { $low } to { $high }.
results-range = With the values that are not known: { $least } to { $most }.
results-unknowns = { $count ->
    [one] One usual value stands in for an answer
   *[other] { $count } usual values stand in for answers
  }
results-unknowns-intro = The ranges above assume that each of these values may be lower or higher by the share beside it. The shares are assumptions of this calculator. Answer the questions to narrow the ranges.
results-unknowns-share = ± { $share }

results-subsidy = Why is the subsidy not more?
results-subsidy-intro = The subsidy is the least of these limits. They follow the rules for Japanese fiscal year { $year }.
results-limit-binds = This limit decides
results-tier-registry = The data counts at least { $count } similar projects that the programme has selected in this country. This is a lower bound; with this count the rate ceiling is { $rate }.
results-tier-answer = You counted { $count } similar projects that the programme has selected in this country. With this count the rate ceiling is { $rate }.
results-conditions = Conditions of the programme
results-refused = No subsidy, because a condition is not met:
results-refused-otherwise = If the condition were met, the subsidy could be at most { $amount }.

results-clause-met = Met
results-clause-not-met = Not met
results-clause-unknown = Not known yet

results-bases = Two bases, two figures
results-bases-intro = The application uses official averages for the grid, while the approved methodology sets conservative factors, usually lower ones, so that credits are not overstated: only the reductions by the methodology earn credits.
results-bases-caption = Emissions in { $year }, the first year of operation
results-bases-quantity = Quantity
results-bases-application = Estimate at application
results-bases-methodology = By the methodology (earns credits)
results-bases-factor = Emission factor
results-bases-reference = Reference emissions
results-bases-project = Project emissions
results-bases-reductions = Emission reductions

results-criteria = Eligibility criteria of the methodology
results-criteria-intro = Only a project that meets all criteria of { $id }, version { $version }, can use it.
results-criteria-none = The data has no criteria for this version. Please read them in the methodology.

results-chart = Reductions and cash flow by year
results-chart-caption = Emission reductions and cash flow with the JCM, by year
results-chart-summary = Emission reductions go from { $first } in { $from } to { $last } in { $until }. The cash flow with the JCM adds up to { $sum } by { $until }.
results-chart-reductions = Emission reductions by the methodology (t CO₂)
results-chart-cash-flow = Cash flow with the JCM, before tax (JPY)
results-chart-inflow = Money in
results-chart-outflow = Money out
results-chart-cumulative = Sum so far, with the JCM
results-chart-numbers = The numbers of the chart
results-chart-nothing = There is nothing to draw yet. The chart appears when reductions or cash flow can be calculated.
results-chart-no-cash-flow = The cash flow cannot be drawn yet.

results-yearly = Year by year
results-yearly-intro = Press any number to see how it comes about. On a narrow screen the table scrolls sideways. Cash flows are before tax, those after the loan are after tax. Revenue from credits stands in the year of the reductions; in the cash flow it arrives later, less the cost of validation and verification.
results-yearly-skip = Skip the table
results-yearly-end = End of the table
results-yearly-nothing = There is nothing to list yet. The table appears when a figure can be calculated.
results-yearly-caption = Generation, emissions, credits and cash flow
results-construction-year = { $year } (construction)
results-total = Total
results-column-year = Year
results-column-generation = Generation
results-column-reference = Reference emissions
results-column-project = Project emissions
results-column-reductions = Reductions
results-column-credits = Credits issued
results-column-government = Credits, Japan
results-column-partner = Credits, partner country
results-column-participants = Credits, participants
results-column-revenue = Revenue from credits
results-column-cash-flow = Cash flow with the JCM
results-column-cumulative = Sum with the JCM
results-column-after-loan = Cash flow after the loan
results-column-cumulative-after-loan = Sum after the loan
results-column-cash-flow-without = Cash flow without the JCM
results-column-cumulative-without = Sum without the JCM

results-prices = Credit prices and payback
results-prices-intro = JCM credits have no public price. The scenarios show what the participants’ credits could bring.
results-prices-caption = Revenue over the crediting period
results-prices-scenario = Scenario
results-prices-price = Price of a credit
results-prices-credits = Participants’ credits
results-prices-revenue = Revenue
results-scenario-zero = No value
results-scenario-low = Low
results-scenario-base = Base
results-scenario-high = High
results-payback-caption = Simple payback time
results-payback-case = Case
results-payback-years = Payback time
results-payback-without = Without the JCM
results-payback-with = With the JCM

results-issues = Open points
results-issues-none = Nothing is open, and nothing looks doubtful.
results-issues-errors = Errors
results-issues-warnings = Please check
results-issues-open = Not answered or not known yet
results-download = Download the whole calculation (JSON)

explain-trail = The way to this figure
explain-back = One step back
explain-unit = Unit: { $unit }
explain-unit-none = none (a ratio)
explain-construction-year = in { $year }, the construction year
explain-operating-year = in { $year }, year { $number } of operation
explain-answer = Your answer to: { $question }
explain-calculation = How it is calculated
explain-adds-up-years = The formula adds up years. The values of each year are with the quantity that goes in.
explain-inputs = What goes in
explain-value-in-year = { $value } in { $year }
explain-value = Value
explain-all-years = The values of all years
explain-all-sources = All sources this figure rests on
explain-source = Source
explain-publisher = Publisher
explain-locator = Place in the source
explain-evidence = Evidence
explain-in-force = Holds
explain-period = from { $from } until { $until }
explain-period-open = from { $from }, no end known
explain-retrieved = Read on
explain-review-by = To be checked again by
explain-note = Note
explain-parameter = Key in the data
explain-comma = ,
explain-function-whole = rounded down to whole
explain-function-least = the least of
explain-function-largest = the largest of
explain-function-compound = compounded each year
explain-function-first-years = 1 in the first years
explain-function-total = sum of all years
explain-function-running-total = sum up to this year
results-project-country = Country
results-project-technology = Technology
results-project-capacity = Capacity
results-project-start = First year of operation
results-project-rate = Exchange rate used
results-project-open = not answered yet
results-picture-reductions = Reference emissions less project emissions are the reductions of the first year
results-picture-cost = From the cost to what the subsidy leaves to pay
results-picture-allocation = The credits of each year, by who receives them
results-picture-allocation-summary = Stacked bars by year: the credits of the participants, of the partner country and of the Government of Japan. The numbers are in the table below.
results-chart-mark = { $year }: reductions { $reductions }; cash flow { $flow }; sum so far { $sum }, without the JCM { $without }
results-chart-value = { $name }: { $value }
results-project-assumed = { $value } (assumed)
results-chart-without = Sum so far, without the JCM
