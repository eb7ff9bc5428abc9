# The shell of the page: header, footer, buttons, notices, and words used everywhere.

app-name = JCM feasibility study
app-title = { $step } – JCM feasibility study
app-skip = Skip to the main content
app-loading = The calculator is loading …
app-load-failed = The calculator could not be loaded. Please check the connection and load the page again.
app-needs-script = This calculator needs JavaScript.

language-switch = Language

samples-heading = Open a sample
samples-support = Cases with their published figures or rules, to look at first. A sample replaces your answers.
samples-open = Open this sample

step-navigation = Steps of the study
step-position = Step { $position } of { $count }
step-done = answered

button-back = Back
button-next = Continue
button-results = Show the results
button-close = Close
button-why = Why?
button-why-of = Why? How “{ $name }” was calculated
button-restart = Start again
button-print = Print
button-download-json = Download the answers (JSON)
button-open-file = Open saved answers

restart-question = Delete all answers and start again?
restart-confirm = Delete and start again
restart-keep = Keep my answers

question-fixed = Set by the page that shows this calculator.
sharing-consent = Let the page that shows this calculator see my answers and results, until I leave.
required = required
optional = optional
yes = Yes
no = No
unknown-answer = I don’t know yet
select-prompt = Please choose
not-available = not available

error-prefix = Error:
error-summary-heading = { $count ->
    [one] There is one problem on this page
   *[other] There are { $count } problems on this page
 }
error-summary-support = Your other answers are kept and other results stay visible.

notice-info = Note
notice-warning = Attention
notice-error = Error
notice-success = Done

evidence-label = Evidence: { $grade }
evidence-official = Official
evidence-official-support = Read in the official document or page.
evidence-reproduced = Reproduced
evidence-reproduced-support = The calculation reproduces a figure that an official project page publishes.
evidence-secondary = Secondary source
evidence-secondary-support = Read in a named source that is not the official document.
evidence-unverified = Not verified
evidence-unverified-support = Known to practitioners, but the source text was not read. Please confirm or replace it.


footer-heading = About this calculation
footer-disclaimer = The figures are an estimate. They are not a decision of the Joint Committee, of a ministry or of a third-party entity, and no promise of a subsidy or of credits.
footer-privacy = Everything is calculated in your browser. Your answers do not leave this device without your consent.
footer-data-date = Data as of { $date }
footer-version = Version { $version }
footer-licence = Design tokens: Digital Agency of Japan (MIT licence).

caution-prefix = Please check:
question-used-if-empty = If you leave this empty, this is used:
question-unknown = I don’t know
question-unknown-of = I don’t know: { $question }
question-unknown-undo = Enter a value
question-unknown-undo-of = Enter a value: { $question }
question-unknown-used = Not known. The calculation uses a usual value and shows a range:
question-unknown-ask = Not known, and no usual value can stand in. Please ask for it: it is on the data checklist.
samples-open-named = Open this sample: { $title }
saved-heading = Your answers
welcome-jcm = The Joint Crediting Mechanism (JCM) is a scheme of Japan and its partner countries: Japanese technology reduces emissions in the partner country, and both share the credits for the tonnes reduced.
welcome-who = In about five minutes this calculator answers:
welcome-fit = whether a project fits, and by which approved methodology
welcome-tonnes = how many tonnes of CO₂ it reduces, and how many credits it may earn
welcome-money = which route pays most: with the equipment subsidy, with own credits, or without the JCM
welcome-effort = Only a few questions are required. Nothing you enter leaves your browser without your consent.
language-failed = The language could not be changed, because its texts could not be loaded. Please check the connection and try again.
put-aside = The answers of your last visit could not be read; a newer version may have saved them. They are put aside on this device, and you can download them.
put-aside-download = Download these answers
put-aside-dismiss = Delete them and close this notice
saved-not-kept = This browser does not let the page keep your answers on this device. Download them before you leave the page.
saved-opened = The saved answers are open.
saved-is-calculation = This file is the downloaded calculation (jcm-assessment…). Please open the file of the answers (jcm-study.json). Your answers are unchanged.
saved-is-newer = This file was saved by a newer version of this calculator. Please load the page again and retry. Your answers are unchanged.
saved-has-too-many-parts = This file has more than the { $most } parts that a project may have here. Your answers are unchanged.
saved-unreadable = This file is not a study saved by this calculator. Your answers are unchanged.
saved-not-admitted = These answers are for another project than the page that shows this calculator has set. Your answers have not changed.
samples-replace-question = The sample replaces all your answers. Open it all the same?
samples-replace-confirm = Replace my answers

# What the first page needs before the rest of the texts is here.
results-figure-reductions = Emission reductions in the first year
results-figure-subsidy = Subsidy, at most
results-figure-credits = Credits over the crediting period
results-figure-revenue = Revenue from credits
field-country = Partner country
field-country-support = Where the equipment will run.
facts-awaited = The data of the calculator is on its way …
facts-failed = The data of the calculator could not be loaded. Your answers are kept. Check the connection, then try again; if it does not help, load the page anew.
facts-again = Try again
issue-required = This answer is needed for the calculation.
theme-switch = Colours
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-contrast = More contrast
footer-accessibility = Accessibility
footer-about = About and documentation
button-everything = All questions on one page
footer-offline = Works without a network.
update-ready = A newer version is here.
update-load = Load it
