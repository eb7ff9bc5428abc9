# The report for paper, the user's own assessment, and the timeline.

page-report = Report
page-report-intro = The whole study for paper, in one language or in two side by side. To get a file, choose “Save as PDF” in the print dialog. It fits A4 and Letter.
button-report = Report in one or two languages

report-second = Second language
report-second-none = None
report-second-awaited = The texts of the second language are on their way …
report-second-failed = The texts of the second language could not be loaded. Check the connection and choose it again.
report-title = Title
report-author = Prepared by
report-print = Print or save as PDF
report-cover = Feasibility study for the Joint Crediting Mechanism
report-subject = { $technology }, { $country }
report-day = Day of the calculation
report-data-date = Data as of
report-version = Version of the calculator

report-summary = Summary for management
report-summary-figures = Main figures
report-measures = With and without the JCM
report-limit = What limits the subsidy
report-high = Judged critical by you
report-open = Open answers, conditions and doubts: { $count }. They are listed near the end.

report-method = Method
report-method-reductions = Reductions are the reference emissions less the project emissions, by the approved methodology named here. The estimate at application uses official factors; credits follow the lower values that the methodology fixes.
report-method-money = The subsidy is the least of its limits if all its conditions are met. Credits are whole tonnes, shared by the rule of allocation. The cash flow goes year by year; its measures are after tax.
report-method-exact = Everything is calculated with exact decimals and rounded only to be shown. Where an answer is missing, a usual value stands in; the ranges show how far that may lie from the truth.

report-answers = Answers
report-assumptions = Values used where no answer was given
report-assumptions-intro = Each with how well it is supported. Numbers in brackets name the source in the list at the end.
report-figures = Every figure, and how it was calculated
report-figures-intro = In the order of calculation. Of figures by year, the first year of operation is shown.
report-not-judged = not judged yet
report-appendix = Appendix: year by year
report-sources = Sources
report-source-read = Read on { $date }.

judge-heading = Risks and legal points: your own assessment
judge-intro = Judge each point for your project and note what you will do. The report prints both; the figures do not change.
judge-grade = Your judgement
judge-grade-of = Your judgement: { $point }
judge-note = Your note
judge-note-of = Your note: { $point }
judge-none = Not judged yet
grade-low = Low
grade-medium = Medium
grade-high = High
grade-settled = Settled
grade-not-needed = Not needed
grade-unsettled = Not settled

timeline-heading = When would it happen?
timeline-intro = The course of this project by year, from your answers and the values used for them.
timeline-call = Application in the call of the Japanese fiscal year
timeline-construction = Construction, after the grant decision
timeline-operation = Operation
timeline-monitoring = First monitoring period
timeline-issuance = First credits come in
timeline-crediting = Years for which credits are issued
timeline-durable = Legal durable years: the subsidised equipment stays under the rules
timeline-years = { $from } to { $until }
timeline-item = What
timeline-when = When
process-heading = The seven steps of the JCM, for this project
process-when = ({ $years })
process-cost = Cost in this study: { $amount }
process-cost-programme = Cost in this study: paid by the programme
