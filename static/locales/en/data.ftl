# The page with the whole registry.

data-search = Search by key, words, source or country
data-any-grade = Any
data-only-overdue = Only what should have been checked again by now
data-csv = Download what is found (CSV)
data-json = Download everything (JSON)
data-list = Entries
data-count = Found: { $count }. Shown: { $shown }.
data-more = Show 50 more
data-overdue = Overdue
data-value = Value
data-condition = Condition
data-country = Partner country
data-methodology = Methodology
data-example = Worked example
data-programme = Programme of support
data-guidance = Guidance
data-project = Project
data-sample = Sample
