//! The command line: the same engine as the page, the same figures.

#[path = "jcm/catalogue.rs"]
mod catalogue;

use std::io::{Read, Write};
use std::process::ExitCode;

use jcm_feasibility::i18n::{Language, Messages, line_message};
use jcm_feasibility::{assess, embed, report, study};
use jiff::civil::Date;

const USAGE: &str = "\
Feasibility studies for the Joint Crediting Mechanism

  jcm assess FILE [--on YYYY-MM-DD] [--lang CODE]   assess a study (JSON; `-` reads standard input)
  jcm schema                                       print the JSON Schema of a study
  jcm samples                                      list the sample studies
  jcm sample ID                                    print a sample study
  jcm methodologies [COUNTRY]                      list the methodologies with family and evidence
  jcm facts                                        write the facts as the page fetches them
  jcm names                                        write the names of all figures, as the npm package carries them
  jcm types                                        write the TypeScript declarations of the npm package
  jcm selfcheck                                    run every worked example of the methodologies

The date is that of the assessment; without it, today. Names are in English, or in the language CODE (en, ja).

Exit code 0: done. 1: it failed, or the study has an issue of severity `error`, such as an answer that cannot be used;
the assessment is printed all the same. 2: the command was not understood.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments == ["facts"] {
        return facts();
    }
    match run(&arguments) {
        Ok(Output { text, complete }) => {
            // Whoever closes the pipe early, as `head` does, has read enough.
            let _ = writeln!(std::io::stdout(), "{text}");
            if complete { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(Failure::Usage) => {
            eprint!("{USAGE}");
            ExitCode::from(2)
        }
        Err(Failure::Message(message)) => {
            eprintln!("jcm: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The facts as the page fetches them.
fn facts() -> ExitCode {
    let written = jcm_feasibility::registry::encode().map_err(|error| error.to_string());
    match written.and_then(|bytes| std::io::stdout().write_all(&bytes).map_err(|error| error.to_string())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("jcm: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What is printed.
struct Output {
    text: String,
    /// Whether everything that was given could be used.
    complete: bool,
}

impl From<String> for Output {
    fn from(text: String) -> Self {
        Output { text, complete: true }
    }
}

enum Failure {
    Usage,
    Message(String),
}

impl<E: std::fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure::Message(error.to_string())
    }
}

fn run(arguments: &[String]) -> Result<Output, Failure> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["assess", file, options @ ..] => assess_file(file, options),
        ["schema"] => Ok(serde_json::to_string_pretty(&report::study_schema())?.into()),
        ["names"] => Ok(serde_json::to_string(&embed::names())?.into()),
        ["types"] => Ok(embed::declarations().into()),
        ["samples"] => {
            let samples = jcm_feasibility::registry::samples().iter();
            Ok(samples.map(|sample| sample.id).collect::<Vec<_>>().join("\n").into())
        }
        ["sample", id] => {
            let sample = jcm_feasibility::registry::samples().iter().find(|sample| sample.id == *id);
            let sample = sample.ok_or_else(|| Failure::Message(format!("no sample is called {id}")))?;
            Ok(serde_json::to_string_pretty(&assess::sample_study(sample))?.into())
        }
        ["methodologies"] => Ok(catalogue::list(None).into()),
        ["methodologies", country] => Ok(catalogue::list(Some(country)).into()),
        ["selfcheck"] => catalogue::selfcheck(today()?).map(Output::from).map_err(Failure::Message),
        _ => Err(Failure::Usage),
    }
}

fn assess_file(file: &str, options: &[&str]) -> Result<Output, Failure> {
    let mut today = today()?;
    let mut language = Language::english();
    let mut options = options.chunks_exact(2);
    for option in options.by_ref() {
        match option {
            ["--on", day] => today = day.parse::<Date>()?,
            ["--lang", code] => {
                let unknown = || Failure::Message(format!("no texts in the language {code}"));
                language = Language::parse(code).ok_or_else(unknown)?;
            }
            _ => return Err(Failure::Usage),
        }
    }
    if !options.remainder().is_empty() {
        return Err(Failure::Usage);
    }
    let study = study::open(&read(file)?)?;
    let assessment = assess::assess(&study, today);
    let messages = Messages::built_in(language);
    let name = |symbol: &'static str| Some(messages.text(&line_message(symbol)));
    let text = serde_json::to_string_pretty(&report::document(&assessment, name))?;
    Ok(Output { text, complete: assessment.issues.iter().all(|issue| issue.severity != study::Severity::Error) })
}

fn read(file: &str) -> Result<String, Failure> {
    if file == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    std::fs::read_to_string(file).map_err(|error| Failure::Message(format!("{file}: {error}")))
}

/// Today in universal time: the only place of the command line that reads the clock.
fn today() -> Result<Date, Failure> {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
    let days = i64::try_from(seconds / 86_400)?;
    let epoch = jiff::civil::date(1970, 1, 1);
    Ok(epoch.checked_add(jiff::Span::new().try_days(days)?)?)
}
