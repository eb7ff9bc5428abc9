# The page with the whole registry.

data-search = Search in everything
data-search-support = Name, key, value, unit, source, address on the web, country. Every word has to occur. The address of this page names the search, so you can send it.
data-any-grade = Any
data-only-overdue = Only what should have been checked again by now
data-csv = Download what is found (CSV)
data-json = Download everything (JSON)
data-list = Entries
data-count = Found: { $count }. Shown: { $shown }.
data-share = { $number } ({ $percent })
data-none = Nothing was found. Every word has to occur, and the filters apply too.
data-clear = Clear search and filters
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
