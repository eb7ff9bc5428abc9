//! What a host page asks for, in the address of the frame: `?embed=1&country=TH&lock=country&steps=country+activity`.
//!
//! What cannot be understood is left out: a frame with a wrong word in its address still calculates, and tells the host's
//! developer which word that was.

use crate::i18n::Language;
use crate::registry;
use crate::study::{Action, Field, Study, apply, is_readable};

/// The version of the address and of the messages. It rises when a host written for the old one would be misled.
pub const VERSION: &str = "1";

/// The parts that a host may leave out; `static/styles/embed.css` knows them by the same names.
pub const PARTS: [&str; 6] = ["welcome", "samples", "study", "guidance", "languages", "theme"];

/// The colours that a host may fix.
pub const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// A frame on a host page. Without one, the calculator stands by itself and nothing is locked or left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The first answers, in the order in which the study asks.
    answers: Vec<(Field, String)>,
    /// The questions whose answer the visitor cannot change; each has one.
    locked: Vec<Field>,
    /// Identifiers of the steps that are offered; none means all.
    steps: Vec<String>,
    /// Whether the visitor is asked to share answers and results with the host page.
    shares: bool,
    /// What was not understood and left out, as `name=word`.
    left_out: Vec<String>,
}

impl Frame {
    /// Reads the parameters of an address; nothing if they are not those of a frame. `is_step` knows the steps' identifiers.
    pub fn read<'a>(
        parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
        is_step: impl Fn(&str) -> bool,
    ) -> Option<Frame> {
        let mut frame = Frame::default();
        let (mut is_frame, mut has_host) = (false, false);
        for (name, value) in parameters {
            let value = value.trim();
            match name {
                "embed" => is_frame = value == VERSION,
                "host" => has_host = !value.is_empty(),
                "lock" => frame.locked = frame.words(name, value, question),
                "steps" => frame.steps = frame.words(name, value, |word| is_step(word).then(|| word.to_owned())),
                // Frameworks write an attribute that is off as a word, too.
                "share" if ["false", "no"].contains(&value) => {}
                "share" => frame.shares = true,
                // These are acted on before the application runs (static/boot.js, static/frame.js).
                "lang" => frame.check(name, value, |tag| Language::parse(tag).is_some()),
                "theme" => frame.check(name, value, |theme| THEMES.contains(&theme)),
                "hide" => drop(frame.words(name, value, |word| PARTS.contains(&word).then_some(()))),
                "accent" | "radius" => {}
                _ if is_of_others(name) => {}
                _ => match question(name) {
                    // A blank is no answer, and a lock on it would lock the visitor out.
                    Some(_) if value.is_empty() => {}
                    // Nor is what nobody could choose.
                    Some(field) if is_answer(field, value) => frame.answers.push((field, value.to_owned())),
                    _ => frame.check(name, value, |_| false),
                },
            }
        }
        // A plain frame has nobody whom it could tell.
        frame.shares &= has_host;
        // A question that is locked without an answer stays open, or nobody could answer it.
        for field in std::mem::take(&mut frame.locked) {
            if frame.answers_to(field) {
                frame.locked.push(field);
            } else {
                frame.check("lock", &field.key().replace('_', "-"), |_| false);
            }
        }
        // A country that comes after a technology would take the technology back.
        frame.answers.sort_by_key(|(field, _)| *field);
        is_frame.then_some(frame)
    }

    /// What of the words in `value` is known; the others are left out.
    fn words<T>(&mut self, name: &str, value: &str, known: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut found = Vec::new();
        for word in value.split(' ').filter(|word| !word.is_empty()) {
            match known(word) {
                Some(word) => found.push(word),
                None => self.check(name, word, |_| false),
            }
        }
        found
    }

    fn check(&mut self, name: &str, word: &str, is_known: impl Fn(&str) -> bool) {
        if !is_known(word) {
            self.left_out.push(format!("{name}={word}"));
        }
    }

    /// What was not understood, as `name=word`.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// The study that a first visitor finds.
    pub fn first_study(&self) -> Study {
        self.with_answers(Study::default(), |_| true)
    }

    /// The study with the answers that the host page has fixed, whatever was done to it.
    pub fn held(&self, study: Study) -> Study {
        self.with_answers(study, |field| self.is_locked(field))
    }

    /// Whether a study from elsewhere is one of what the host page has fixed.
    pub fn admits(&self, study: &Study) -> bool {
        self.held(study.clone()) == *study
    }

    fn with_answers(&self, study: Study, takes: impl Fn(Field) -> bool) -> Study {
        let mut study = study;
        for (field, text) in self.answers.iter().filter(|(field, _)| takes(*field)) {
            if study.answer(*field) != Some(text) {
                study = apply(&study, Action::Answer(*field, text.clone()));
            }
        }
        study
    }

    /// Whether the host page has fixed the answer.
    pub fn is_locked(&self, field: Field) -> bool {
        self.locked.contains(&field)
    }

    /// Whether a step is offered, by its identifier. Results always are, and so are the country and the technology as long
    /// as the host has not answered them: without either nobody could go on.
    pub fn offers(&self, step: &str) -> bool {
        let needed = [("country", Field::Country), ("technology", Field::Technology)];
        let is_needed = || needed.iter().any(|(id, field)| *id == step && !self.answers_to(*field));
        step == "results" || self.steps.is_empty() || self.steps.iter().any(|offered| offered == step) || is_needed()
    }

    fn answers_to(&self, field: Field) -> bool {
        self.answers.iter().any(|(answered, _)| *answered == field)
    }

    /// Whether the visitor is asked to share answers and results with the host page.
    pub const fn shares(&self) -> bool {
        self.shares
    }

    /// What tells the studies of two frames apart in the browser's storage: a page may hold several.
    pub fn name(&self) -> String {
        let answers = self.answers.iter().map(|(field, text)| format!("{}={text}", field.key()));
        let locked = self.locked.iter().map(|field| format!("lock={}", field.key()));
        answers.chain(locked).collect::<Vec<_>>().join("&")
    }
}

/// The question of a name with dashes, such as `capacity-kw`.
fn question(name: &str) -> Option<Field> {
    let is_named = |field: &&Field| field.key().bytes().map(dashed).eq(name.bytes().map(dashed));
    Field::ALL.iter().find(is_named).copied()
}

/// Whether the question has such an answer. The facts, which know methodologies and grids, come later than the frame.
fn is_answer(field: Field, text: &str) -> bool {
    if field == Field::Country { registry::country(text).is_some() } else { is_readable(field, text) }
}

/// Whether a name is none of ours on purpose: what any element may have, and what is counted by servers.
fn is_of_others(name: &str) -> bool {
    const PREFIXES: [&str; 4] = ["data-", "aria-", "on", "utm_"];
    ["role", "dir", "tabindex", "part"].contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

fn dashed(letter: u8) -> u8 {
    if letter == b'_' { b'-' } else { letter }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(parameters: &[(&str, &str)]) -> Option<Frame> {
        Frame::read(parameters.iter().copied(), |step| ["country", "activity", "costs"].contains(&step))
    }

    #[test]
    fn an_address_without_the_version_is_no_frame() {
        assert_eq!(frame(&[("country", "TH")]), None);
        assert_eq!(frame(&[("embed", "2"), ("country", "TH")]), None);
        assert_eq!(frame(&[("embed", "1")]), Some(Frame::default()));
    }

    #[test]
    fn first_answers_hold_in_any_order() {
        let given = [("capacity-kw", "500"), ("technology", "solar_pv"), ("country", "TH"), ("embed", "1")];
        let study = frame(&given).expect("a frame").first_study();
        let answers = [Field::Country, Field::Technology, Field::CapacityKw].map(|field| study.answer(field));
        assert_eq!(answers, [Some("TH"), Some("solar_pv"), Some("500")]);
    }

    #[test]
    fn a_locked_answer_survives_whatever_is_done() {
        let given = [("embed", "1"), ("country", "TH"), ("technology", "boiler"), ("lock", "country mounting")];
        let frame = frame(&given).expect("a frame");
        let other = apply(&Study::default(), Action::Answer(Field::Country, "VN".into()));
        let held = frame.held(other);
        assert_eq!(held.answer(Field::Country), Some("TH"));
        assert_eq!(held.answer(Field::Technology), None, "only what is locked is put back");
        assert!(frame.is_locked(Field::Country) && !frame.is_locked(Field::Technology));
        assert!(!frame.is_locked(Field::Mounting), "nobody could answer it");
        let blank = self::frame(&[("embed", "1"), ("country", " "), ("lock", "country")]).expect("a frame");
        assert!(!blank.is_locked(Field::Country), "nor this");
        assert_eq!(frame.held(held.clone()), held);
        assert!(frame.admits(&held) && !frame.admits(&Study::default()));
    }

    #[test]
    fn results_are_always_offered() {
        let frame = frame(&[("embed", "1"), ("steps", "country activity")]).expect("a frame");
        assert!(frame.offers("activity") && frame.offers("results") && !frame.offers("costs"));
        assert!(Frame::default().offers("costs"));
    }

    #[test]
    fn what_nobody_has_answered_is_asked_whatever_the_host_offers() {
        let offers = |more: &[(&str, &str)], step| {
            frame(&[&[("embed", "1"), ("steps", "activity")], more].concat()).expect("a frame").offers(step)
        };
        assert!(offers(&[], "country") && offers(&[], "technology"));
        assert!(!offers(&[("country", "TH")], "country") && offers(&[("country", "TH")], "technology"));
        assert!(!offers(&[("technology", "solar_pv")], "technology"));
    }

    #[test]
    fn what_is_not_understood_is_left_out_and_told() {
        let given = [
            ("embed", "1"),
            ("country", "XX"),
            ("technologie", "solar_pv"),
            ("technology", "sun"),
            ("lock", "country foo"),
            ("steps", "foo"),
            ("hide", "welcome advert"),
            ("theme", "blue"),
            ("lang", "xx"),
            ("capacity-kw", "many"),
            ("start-year", "1800"),
        ];
        let wrong = frame(&given).expect("a frame");
        let told = [
            "country=XX",
            "technologie=solar_pv",
            "technology=sun",
            "lock=foo",
            "steps=foo",
            "hide=advert",
            "theme=blue",
            "lang=xx",
            "capacity-kw=many",
            "start-year=1800",
            "lock=country",
        ];
        assert_eq!(wrong.left_out(), told);
        assert!(wrong.offers("costs"), "no step that is known was chosen");
        let right = [
            ("embed", "1"),
            ("lang", "ja-JP"),
            ("theme", "dark"),
            ("country", "TH"),
            ("orders-placed", "unknown"),
            ("data-v-1", ""),
        ];
        assert_eq!(frame(&right).expect("a frame").left_out(), [""; 0]);
    }

    #[test]
    fn nobody_is_asked_to_share_with_nobody() {
        let shares = |share: &str, host: &str| {
            frame(&[("embed", "1"), ("share", share), ("host", host)]).expect("a frame").shares()
        };
        assert!(shares("", "https://ministry.example"));
        assert!(!shares("", ""));
        assert!(!shares("false", "https://ministry.example"));
    }

    #[test]
    fn two_frames_keep_two_studies() {
        let thai = frame(&[("embed", "1"), ("country", "TH")]).expect("a frame");
        let viet = frame(&[("embed", "1"), ("country", "VN"), ("lang", "vi")]).expect("a frame");
        assert_ne!(thai.name(), viet.name());
        assert_eq!(viet.name(), "country=VN");
    }
}
