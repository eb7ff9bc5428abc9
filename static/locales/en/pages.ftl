# The pages beside the steps.

page-everything = All questions
page-everything-intro = Every question of the study at once, in the order of the steps. The figures beside follow each answer.

page-accessibility = Accessibility statement
page-accessibility-intro = What this calculator aims at, how it is tested, and what is known to be missing. State of November 2026.

accessibility-aim = Aim
accessibility-standards = The calculator aims at level AA of WCAG 2.2 and of JIS X 8341-3:2016; text contrast is that of level AAA (7 to 1).
accessibility-status = Status: self-assessed, partially conformant until people with disabilities and a specialist have tested it. No certificate is claimed.
accessibility-tests = How it is tested
accessibility-test-axe = Every page, in every language, light, dark and with more contrast, on a phone and on a desk: by axe with all its rules, before each release.
accessibility-test-keyboard = Whole studies by keyboard alone, with the names and announcements that a screen reader gets.
accessibility-test-zoom = Zoom to 400 %, wider text spacing, forced colours and reduced motion.
accessibility-test-people = Tests with screen readers by people who use them daily have not been made yet.
accessibility-limits = Known limits
accessibility-limit-sources = Titles of documents, names of programmes and notes to sources stay in the language in which they were read.
accessibility-limit-print = A printed report or a PDF saved from it depends on the browser; for a screen reader the page itself is better.
accessibility-limit-language = Vietnamese, Indonesian and Thai texts were checked by translating them back, not yet by native speakers.
