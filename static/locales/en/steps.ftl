# Names and introductions of the steps.

step-country = Partner country
step-country-intro = The JCM works only in countries that have signed an agreement with Japan.
step-technology = Technology
step-technology-intro = The technology decides which approved methodologies may be used.
step-methodology = Methodology
step-methodology-intro = The approved rules by which the reductions are calculated, and whether the project meets them.
step-activity = Activity data
step-activity-intro = What the equipment can do. Estimates are welcome; you can change them later.
step-costs = Costs and financing
step-costs-intro = Subsidy, cash flow and the best route follow from these answers.
step-results = Results
step-results-intro = What the project could bring, and what each figure rests on.

country-partner-since = Partner since
country-committee = Joint Committee
country-committee-established = Established: its decisions are published
country-committee-likely = Not checked, but projects or methodologies of the country presuppose it
country-committee-unknown = Not known; credits need a Joint Committee and its rules
country-methodologies = Approved methodologies for all technologies
country-methodologies-count = { $count ->
    [0] none known
    [one] 1 version
   *[other] { $count } versions
 }
country-precedents = Projects selected for the equipment subsidy before
country-precedents-count = at least { $count } (the list that was read is not complete)

methodology-name = { $id } version { $version }: { $title }
methodology-in-force-from = In force since { $date }
methodology-in-force-start-unknown = Approved; the day of approval was not found
methodology-not-in-force = Not in force for the first year of operation
methodology-needs-country-and-technology = Choose a country and a technology first; the approved methodologies follow from them.
methodology-official-page = Official page of { $id } version { $version } (opens in a new tab)
methodology-title-paraphrased = The title is a paraphrase: the official wording was not read.
methodology-precedents = { $count ->
    [one] 1 project has applied this version
   *[other] { $count } projects have applied this version
 }

activity-more = More questions about the plant: usual values are used where you leave them

costs-section-costs = Costs and electricity price
costs-section-loan = Loan
costs-section-subsidy = Equipment subsidy
costs-section-credits = Credits

summary-heading = Your study so far
summary-open = not known yet
summary-estimate = An estimate that follows each answer.

guidance-heading = Good to know
guidance-intro = Background for this step, statement by statement with its source. You can go on without reading it.
guidance-read = (read on { $date })
guidance-own = Advice of this project; no source was read.
activity-years = When it is built and how long it runs: usual values are used where you leave them
