//! Reads whole files: a country, a methodology, a sample study.

use super::fields::{Reader, Spelling};
use super::model::*;
use super::schema::*;
use jiff::civil::Date;
use rust_decimal::Decimal;

const JOINT_COMMITTEE: &[Spelling] = &[("established", "Established"), ("likely", "Likely"), ("unknown", "Unknown")];
const FAMILIES: &[Spelling] = &[
    ("electricity_displaced", "ElectricityDisplaced"),
    ("efficiency_ratio", "EfficiencyRatio"),
    ("specific_consumption", "SpecificConsumption"),
    ("heat", "Heat"),
    ("cogeneration", "Cogeneration"),
    ("absorption_chiller", "AbsorptionChiller"),
    ("loss_reduction", "LossReduction"),
    ("transport", "Transport"),
    ("methane", "Methane"),
    ("rice", "Rice"),
    ("redd", "Redd"),
    ("refrigerant", "Refrigerant"),
    ("building", "Building"),
    ("unknown", "Unknown"),
];
const TITLE_BASES: &[Spelling] =
    &[("official", "Official"), ("proposed", "Proposed"), ("paraphrase", "Paraphrase"), ("unknown", "Unknown")];
const FORMULA_BASES: &[Spelling] =
    &[("official", "Official"), ("transcription", "Transcription"), ("generic", "Generic")];
const EXAMPLE_BASES: &[Spelling] = &[("published", "Published"), ("arithmetic", "Arithmetic")];
const AWARDS: &[Spelling] = &[("read", "read"), ("inferred", "inferred")];
const SUPPORT_KINDS: &[Spelling] = &[
    ("grant", "Grant"),
    ("demonstration", "Demonstration"),
    ("study", "Study"),
    ("loan", "Loan"),
    ("fund", "Fund"),
    ("crediting", "Crediting"),
];
const STATES: &[Spelling] = &[("met", "Met"), ("not_met", "NotMet"), ("unknown", "Unknown")];

/// First day of a partial date such as `2025` or `2025-08`.
fn first_day(text: &str) -> Option<Date> {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    full.parse().ok()
}

impl Reader<'_> {
    pub fn country(&mut self, raw: &CountryFile) -> Option<CheckedCountry> {
        let code = self.text("country", "code", &raw.code)?;
        let key = code.as_str();
        let iso3 = self.text(key, "iso3", &raw.iso3);
        let name = self.text(key, "name", &raw.name);
        let currency = self.text(key, "currency", &raw.currency);
        let partner_since = self.text(key, "partner_since", &raw.partner_since);
        let from = partner_since.as_deref().and_then(first_day);
        if partner_since.is_some() && from.is_none() {
            self.problem(key, "`partner_since` is no year, month or day");
        }
        let joint_committee = self.word(key, "joint_committee", &raw.joint_committee, JOINT_COMMITTEE);
        let review_by = self.date(key, "review_by", &raw.review_by);
        let place = self.place(key, &raw.source, &raw.locator, &raw.evidence);
        let citation = self.citation(key, place, (from, None, review_by), &raw.note);
        if raw.grid.is_empty() {
            self.problem(key, "has no grid");
        }
        if self.file != format!("countries/{}.toml", key.to_lowercase()) {
            self.problem(key, "the file is not named after `code`");
        }
        let mut grids = Vec::new();
        for grid in &raw.grid {
            let id = self.text(key, "grid.id", &grid.id);
            let grid_name = self.text(key, "grid.name", &grid.name);
            if let (Some(id), Some(name)) = (id, grid_name) {
                grids.push((id, name));
            }
        }
        Some(CheckedCountry {
            iso3: iso3?,
            name: name?,
            currency: currency?,
            partner_since: partner_since?,
            joint_committee: joint_committee?,
            citation: citation?,
            grids,
            code,
        })
    }

    pub fn methodology(&mut self, raw: &MethodologyFile) -> Option<CheckedMethodology> {
        let id = self.text("methodology", "id", &raw.id)?;
        let version = self.text(&id, "version", &raw.version)?;
        let key = format!("{id} {version}");
        let country = self.text(&key, "country", &raw.country);
        let technology = self.text(&key, "technology", &raw.technology);
        let family = self.word(&key, "family", &raw.family, FAMILIES);
        let title = self.text(&key, "title", &raw.title);
        let title_basis = self.word(&key, "title_basis", &raw.title_basis, TITLE_BASES);
        let sectoral_scope = self.need(&key, "sectoral_scope", &raw.sectoral_scope);
        let in_force_from = self.optional_date(&key, "in_force_from", &raw.in_force_from);
        let in_force_not_before = self.optional_date(&key, "in_force_not_before", &raw.in_force_not_before);
        let in_force_until = self.optional_date(&key, "in_force_until", &raw.in_force_until);
        if in_force_from.is_some() && in_force_not_before.is_some() {
            self.problem(&key, "`in_force_not_before` is for a version without `in_force_from`");
        }
        if in_force_from.is_none() && raw.in_force_note.is_none() {
            self.problem(&key, "without `in_force_from`, `in_force_note` says why");
        }
        let url = self.text(&key, "url", &raw.url);
        let formula_basis = self.word(&key, "formula_basis", &raw.formula_basis, FORMULA_BASES);
        if raw.worked_example.is_some() == raw.no_example_note.is_some() {
            self.problem(&key, "has either a worked example or a `no_example_note`");
        }
        let bands = raw.band.iter().filter_map(|band| self.band(&key, band, raw)).collect::<Vec<_>>();
        self.bands_apart(&key, &bands);
        let review_by = self.date(&key, "review_by", &raw.review_by);
        let place = self.place(&key, &raw.source, &raw.locator, &raw.evidence);
        let start = in_force_from.or(in_force_not_before);
        // Where not even a bound of the start is known, the citation starts with the mechanism itself.
        let from = start.or_else(|| first_day("2013"));
        let citation = self.citation(&key, place, (from, in_force_until, review_by), &raw.note);
        let expected = format!("methodologies/{}_v{}.toml", id.to_lowercase(), version.replace('.', "_"));
        if self.file != expected {
            self.problem(&key, format!("the file should be named {expected}"));
        }
        let parameters = raw.parameter.iter().filter_map(|parameter| parameter.id.clone()).collect::<Vec<_>>();
        for parameter in &parameters {
            if !parameter.starts_with(&format!("methodology.{id}.{version}.")) {
                self.problem(parameter, format!("should start with `methodology.{id}.{version}.`"));
            }
        }
        let monitored = raw.monitored.iter().filter_map(|item| self.monitored(&key, item)).collect();
        let clauses: Vec<CheckedClause> = raw.clause.iter().filter_map(|clause| self.clause(clause)).collect();
        if let Some(start) = start {
            self.nothing_before(start, raw, &clauses);
        }
        let precedents = raw.precedent.iter().filter_map(|precedent| self.precedent(&key, precedent)).collect();
        let worked_example = raw.worked_example.as_ref().and_then(|example| self.worked_example(&key, example));
        Some(CheckedMethodology {
            country: country?,
            technology: technology?,
            family: family?,
            title: title?,
            titles: raw.titles.clone().into_iter().collect(),
            title_basis: title_basis?,
            formula_basis: formula_basis?,
            sectoral_scope: sectoral_scope?,
            proponent: raw.proponent.clone(),
            in_force_from,
            in_force_not_before,
            in_force_until,
            in_force_note: raw.in_force_note.clone(),
            url: url?,
            citation: citation?,
            formula_note: raw.formula_note.clone(),
            no_example_note: raw.no_example_note.clone(),
            bands,
            parameters,
            monitored,
            clauses,
            precedents,
            worked_example,
            id,
            version,
        })
    }

    /// Neither a value nor a criterion of a version is older than the version.
    fn nothing_before(&mut self, start: Date, raw: &MethodologyFile, clauses: &[CheckedClause]) {
        for clause in clauses.iter().filter(|clause| clause.citation.from < start) {
            self.problem(&clause.id, format!("holds from {}, before its methodology: {start}", clause.citation.from));
        }
        for parameter in &raw.parameter {
            let Some(id) = &parameter.id else { continue };
            for value in &parameter.value {
                match self.optional_date(id, "from", &value.from) {
                    Some(from) if from < start => {
                        self.problem(id, format!("holds from {from}, before its methodology: {start}"));
                    }
                    _ => {}
                }
            }
        }
    }

    fn monitored(&mut self, key: &str, raw: &RawMonitored) -> Option<CheckedMonitored> {
        let symbol = self.text(key, "monitored.symbol", &raw.symbol)?;
        let key = format!("{key} {symbol}");
        let quantity = self.text(&key, "quantity", &raw.quantity);
        let unit = self.unit(&key, &raw.unit);
        Some(CheckedMonitored { symbol, quantity: quantity?, unit: unit?, option: raw.option.clone() })
    }

    /// A class, with its bounds in the unit of the question by which it is told.
    fn band(&mut self, key: &str, raw: &RawBand, methodology: &MethodologyFile) -> Option<CheckedBand> {
        let question = self.text(key, "band.question", &raw.question)?;
        let by = self.text(key, "band.by", &raw.by)?;
        self.answer_field(key, &question);
        self.answer_field(key, &by);
        let factor = match raw.bounds_in.as_deref() {
            None | Some("kW") => Some(Decimal::ONE),
            // A ton of refrigeration is 12,000 Btu an hour.
            Some("USRt") => Decimal::from_str_exact("3.516852842").ok(),
            Some(other) => {
                self.problem(key, format!("unknown unit `{other}` of a band"));
                None
            }
        }?;
        let mut bound = |name: &str, text: &Option<String>| {
            text.as_ref()?;
            Some(self.decimal(key, name, text)? * factor)
        };
        let (at_least, below) = (bound("band.at_least", &raw.at_least), bound("band.below", &raw.below));
        let parameter = self.text(key, "band.parameter", &raw.parameter)?;
        if !methodology.parameter.iter().any(|known| known.id.as_ref() == Some(&parameter)) {
            self.problem(key, format!("a band names `{parameter}`, which the file does not define"));
        }
        Some(CheckedBand { question, by, at_least, below, parameter })
    }

    /// No value falls into two classes.
    fn bands_apart(&mut self, key: &str, bands: &[CheckedBand]) {
        for (index, band) in bands.iter().enumerate() {
            let of_same = bands.iter().skip(index + 1).filter(|other| other.question == band.question);
            for other in of_same {
                let before = |a: &CheckedBand, b: &CheckedBand| {
                    a.below.zip(b.at_least).is_some_and(|(below, at_least)| below <= at_least)
                };
                if !before(band, other) && !before(other, band) {
                    self.problem(key, format!("the classes of {} and {} overlap", band.parameter, other.parameter));
                }
            }
        }
    }

    pub fn technology(&mut self, raw: &TechnologyFile) -> Option<CheckedTechnology> {
        let id = self.text("technology", "id", &raw.id)?;
        let family = self.word(&id, "family", &raw.family, FAMILIES);
        if self.file != format!("technologies/{id}.toml") {
            self.problem(&id, "the file is not named after `id`");
        }
        Some(CheckedTechnology { family: family?, words: Words::new(), id })
    }

    fn precedent(&mut self, key: &str, raw: &RawPrecedent) -> Option<CheckedPrecedent> {
        let reference = self.text(key, "precedent.reference", &raw.reference)?;
        let title = self.text(&reference, "title", &raw.title);
        let status = self.text(&reference, "status", &raw.status);
        let registered = self.optional_date(&reference, "registered", &raw.registered);
        let source = self.source(&reference, &raw.source);
        Some(CheckedPrecedent { title: title?, status: status?, registered, source: source?, reference })
    }

    fn worked_example(&mut self, key: &str, raw: &RawWorkedExample) -> Option<CheckedWorkedExample> {
        let key = format!("{key} worked_example");
        for field in raw.inputs.keys() {
            self.answer_field(&key, field);
        }
        let expected = self.decimal(&key, "expected_reductions", &raw.expected_reductions);
        let unit = self.unit(&key, &raw.unit);
        if unit.is_some_and(|unit| unit.as_str() != "tCO2") {
            self.problem(&key, "reductions are in tCO2");
        }
        let basis = self.word(&key, "basis", &raw.basis, EXAMPLE_BASES);
        let arithmetic = self.text(&key, "arithmetic", &raw.arithmetic);
        let place = self.place(&key, &raw.source, &raw.locator, &raw.evidence);
        Some(CheckedWorkedExample {
            inputs: raw.inputs.clone().into_iter().collect(),
            expected_reductions: expected?,
            basis: basis?,
            arithmetic: arithmetic?,
            place: place?,
        })
    }

    pub fn projects(&mut self, raw: &ProjectsFile) -> Vec<CheckedProject> {
        let Some(country) = self.text("projects", "country", &raw.country) else { return Vec::new() };
        if self.file != format!("projects/{}.toml", country.to_lowercase()) {
            self.problem(&country, "the file is not named after `country`");
        }
        raw.project.iter().filter_map(|project| self.project(&country, project)).collect()
    }

    fn project(&mut self, country: &str, raw: &RawProject) -> Option<CheckedProject> {
        let id = self.text("[[project]]", "id", &raw.id)?;
        let title = self.text(&id, "title", &raw.title);
        let award = self.word(&id, "award", &raw.award, AWARDS);
        let source = self.source(&id, &raw.source);
        if raw.technologies.is_empty() {
            self.problem(&id, "`technologies` is missing");
        }
        Some(CheckedProject {
            country: country.to_owned(),
            title: title?,
            technologies: raw.technologies.clone(),
            fiscal_year: raw.fiscal_year,
            award_read: award? == "read",
            source: source?,
            id,
        })
    }

    pub fn support(&mut self, raw: &SupportFile) -> Option<CheckedSupport> {
        let id = self.text("support", "id", &raw.id)?;
        if self.file != format!("support/{id}.toml") {
            self.problem(&id, "the file is not named after `id`");
        }
        let kind = self.word(&id, "kind", &raw.kind, SUPPORT_KINDS);
        let owner = self.text(&id, "owner", &raw.owner);
        let title = self.text(&id, "title", &raw.title);
        let dates = (
            self.date(&id, "from", &raw.from),
            self.optional_date(&id, "until", &raw.until),
            self.date(&id, "review_by", &raw.review_by),
        );
        let place = self.place(&id, &raw.source, &raw.locator, &raw.evidence);
        let citation = self.citation(&id, place, dates, &raw.note);
        let prefix = format!("support.{id}.");
        for parameter in raw.parameter.iter().filter_map(|parameter| parameter.id.clone()) {
            if !parameter.starts_with(&prefix) {
                self.problem(&parameter, format!("should start with `{prefix}`"));
            }
        }
        let clauses = raw.clause.iter().filter_map(|clause| self.clause(clause)).collect();
        Some(CheckedSupport {
            kind: kind?,
            owner: owner?,
            title: title?,
            government_subsidy: raw.government_subsidy,
            citation: citation?,
            clauses,
            id,
        })
    }

    pub fn sample(&mut self, raw: &SampleFile) -> Option<CheckedSample> {
        let id = self.text("sample", "id", &raw.id)?;
        if self.file != format!("samples/{id}.toml") {
            self.problem(&id, "the file is not named after `id`");
        }
        for field in raw.answers.keys() {
            self.answer_field(&id, field);
        }
        if raw.position.is_none() {
            self.problem(&id, "`position` is missing");
        }
        if raw.sources.is_empty() {
            self.problem(&id, "`sources` is missing");
        }
        for source in &raw.sources {
            self.source(&id, &Some(source.clone()));
        }
        let expected = raw.expected.iter().filter_map(|expected| self.expected(&id, expected)).collect();
        let outcomes = raw.outcome.iter().filter_map(|outcome| self.outcome(&id, outcome)).collect();
        Some(CheckedSample {
            position: raw.position?,
            answers: raw.answers.clone().into_iter().collect(),
            expected,
            outcomes,
            sources: raw.sources.clone(),
            id,
        })
    }

    fn expected(&mut self, sample: &str, raw: &RawExpected) -> Option<CheckedExpected> {
        let figure = self.text(sample, "expected.figure", &raw.figure)?;
        let key = format!("{sample} {figure}");
        self.figure(&key, &figure);
        let value = self.decimal(&key, "value", &raw.value);
        let unit = self.unit(&key, &raw.unit);
        let place = self.place(&key, &raw.source, &raw.locator, &raw.evidence);
        Some(CheckedExpected { figure, value: value?, unit: unit?, place: place?, note: raw.note.clone() })
    }

    fn outcome(&mut self, sample: &str, raw: &RawOutcome) -> Option<CheckedOutcome> {
        let clause = self.text(sample, "outcome.clause", &raw.clause)?;
        let key = format!("{sample} {clause}");
        let state = self.word(&key, "state", &raw.state, STATES);
        let place = self.place(&key, &raw.source, &raw.locator, &raw.evidence);
        Some(CheckedOutcome { clause, state: state?, place: place? })
    }
}
