# The page for developers.

developers-package = Package for scripts
developers-package-intro = <code>jcm-feasibility</code> holds the engine as WebAssembly with types, for browsers, bundlers and Node. The repository builds it with <code>cargo xtask npm</code>.
developers-init = Loads the engine and the data; once, before anything else.
developers-assess = The whole assessment of a study: figures, facts, conditions, open points.
developers-methodologies = The methodologies, of a country or a technology or of all.
developers-explain = One figure with its formula, what goes in, and its sources.
developers-versions = Versions of the engine, of the form of studies, and of the data.
developers-errors = What cannot be done throws a <code>JcmError</code>; its <code>code</code> says why. An answer that cannot be used is no error but an issue of the assessment.
developers-numbers = Numbers are texts, so that no digit is lost: <code>value</code> is exact, <code>shown</code> is rounded as on the page.
developers-study = A study
developers-study-intro = A study is JSON: <code>format</code> and <code>answers</code>, each answer a text under the key of its question. The schema lists all questions and their bounds.
developers-schema = Download the JSON Schema
developers-command = Command line
developers-command-intro = <code>jcm</code> reads the files that this page saves and writes the same assessment as JSON. <code>--on</code> sets the day, <code>--lang</code> the language of names.
developers-exit = It exits with 1 if an answer cannot be used, and prints the assessment all the same.
developers-crate = Rust crate
developers-crate-intro = The engine is a library without browser, clock, network or language; the day is an argument.
developers-open = The code is under MIT or Apache 2.0, at your option.
