# Names and introductions of the steps.

step-country = Partner country
step-country-intro = Choose where the equipment will run. The JCM works only in countries that have signed a bilateral document with Japan.
step-technology = Technology
step-technology-intro = Choose what will be installed. The technology decides which approved methodologies may be used.
step-methodology = Methodology
step-methodology-intro = A methodology is the approved set of rules for calculating emission reductions. Check whether the project meets its eligibility criteria.
step-activity = Activity data
step-activity-intro = Enter what the equipment can do and how much it will run. Estimates are welcome; you can change them later.
step-costs = Costs and financing
step-costs-intro = Enter what the project costs and how it is paid. The subsidy and the cash flow follow from these answers.
step-results = Results
step-results-intro = What the project could bring, and what each figure rests on.
