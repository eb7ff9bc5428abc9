//! Words of the field in running text: each opens its meaning from the glossary, by pointing, touch or key.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The messages of the glossary: the word, a colon, its meaning.
const PREFIX: &str = "guide-glossary-";

/// Not more words of one text than these are marked: a text full of marks is hard to read.
const MOST: usize = 4;

/// Signs that do not end a line, and that do not begin one. Browsers break lines around a button whatever stands beside it.
const OPENING: [char; 5] = ['(', '（', '「', '『', '“'];
const CLOSING: [char; 14] = [')', '）', '」', '』', '”', ',', '.', ':', ';', '、', '。', '：', '？', '?'];

/// A longer word has to break on a narrow screen.
const LONGEST_UNBROKEN: usize = 16;

/// The words of a language.
#[derive(Default)]
pub(super) struct Glossary {
    terms: Vec<Term>,
    /// The texts that were looked through already.
    known: RefCell<BTreeMap<String, Rc<[Piece]>>>,
}

/// A word: its spellings, in small letters but for abbreviations, and what it means.
struct Term {
    spellings: Vec<String>,
    meaning: AttrValue,
}

/// A piece of a text: plain, or a word with its meaning.
#[derive(Clone)]
enum Piece {
    Plain(AttrValue),
    Word {
        word: AttrValue,
        meaning: AttrValue,
        /// Signs that no line may part from the word, such as brackets and a comma.
        before: AttrValue,
        after: AttrValue,
    },
}

impl Glossary {
    /// Reads the words out of the messages. Languages put the colon of their own.
    pub fn read(source: &str) -> Glossary {
        let entries = source.lines().filter_map(|line| line.strip_prefix(PREFIX)?.split_once(" = "));
        let term = |(_, text): (&str, &str)| {
            let (word, _) = text.split_once([':', '：'])?;
            // What stands in brackets is another name, such as an abbreviation.
            let spellings = word.split(['(', ')', '（', '）']).map(str::trim).filter(|name| !name.is_empty());
            // An abbreviation is one only in capitals: PIN is no pin.
            let spellings = spellings.map(|name| if is_abbreviation(name) { name.into() } else { name.to_lowercase() });
            // Of English words in -y the plural is another word.
            let plural = |name: &String| Some(format!("{}ies", name.strip_suffix('y')?));
            let spellings = spellings.flat_map(|name| plural(&name).into_iter().chain([name])).collect();
            Some(Term { spellings, meaning: text.to_owned().into() })
        };
        Glossary { terms: entries.filter_map(term).collect(), known: RefCell::default() }
    }

    fn pieces(&self, text: &str) -> Rc<[Piece]> {
        if let Some(pieces) = self.known.borrow().get(text) {
            return pieces.clone();
        }
        let pieces: Rc<[Piece]> = self.cut(text).into();
        self.known.borrow_mut().insert(text.to_owned(), pieces.clone());
        pieces
    }

    /// Cuts a text at the first place of each word; of two words at one place the longer one counts.
    fn cut(&self, text: &str) -> Vec<Piece> {
        let lower = text.to_lowercase();
        let mut found: Vec<(usize, usize, &AttrValue)> = Vec::new();
        // A text whose small letters have another length is left alone: the places would not be the same.
        for term in self.terms.iter().filter(|_| lower.len() == text.len()) {
            let places = term.spellings.iter().filter_map(|word| {
                let searched = if is_abbreviation(word) { text } else { &lower };
                place_of(searched, word)
            });
            let place = places.min();
            if let Some((start, end)) = place {
                found.push((start, end, &term.meaning));
            }
        }
        found.sort_by_key(|(start, end, _)| (*start, usize::MAX - end));
        let mut pieces = Vec::new();
        let (mut done, mut marked) = (0, 0);
        for (start, end, meaning) in found {
            let (Some(plain), Some(word)) = (text.get(done..start), text.get(start..end)) else { continue };
            if marked == MOST {
                break;
            }
            let plain_end = plain.trim_end_matches(OPENING).len();
            let (plain, before) = plain.split_at(plain_end);
            let rest = text.get(end..).unwrap_or_default();
            let (after, _) = rest.split_at(rest.len() - rest.trim_start_matches(CLOSING).len());
            let owned = |text: &str| AttrValue::from(text.to_owned());
            pieces.push(Piece::Plain(owned(plain)));
            pieces.push(Piece::Word {
                word: owned(word),
                meaning: meaning.clone(),
                before: owned(before),
                after: owned(after),
            });
            (done, marked) = (end + after.len(), marked + 1);
        }
        pieces.push(Piece::Plain(text.get(done..).unwrap_or_default().to_owned().into()));
        pieces
    }
}

fn is_abbreviation(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

/// The first place of `word` as a whole word. Scripts without spaces have no whole words; a plural of English counts.
fn place_of(text: &str, word: &str) -> Option<(usize, usize)> {
    let is_latin =
        |sign: char| sign.is_alphanumeric() && sign < '\u{2000}' && !('\u{0e00}'..'\u{1000}').contains(&sign);
    text.match_indices(word).find_map(|(start, found)| {
        let mut end = start + found.len();
        if text.get(end..).is_some_and(|rest| rest.starts_with('s')) {
            end += 1;
        }
        let before = text.get(..start)?.chars().next_back();
        let after = text.get(end..)?.chars().next();
        let whole = |sign: Option<char>| !sign.is_some_and(is_latin);
        let latin = word.chars().all(|sign| is_latin(sign) || !sign.is_alphanumeric());
        (!latin || whole(before) && whole(after)).then_some((start, end))
    })
}

/// A text with its words marked. `scope` makes their ids unique on the page.
pub(super) fn explained(glossary: &Glossary, scope: &str, text: &str) -> Html {
    glossary
        .pieces(text)
        .iter()
        .enumerate()
        .map(|(index, piece)| match piece {
            Piece::Plain(text) => html! { { text } },
            Piece::Word { word, meaning, before, after } => {
                let term = term(format!("term-{scope}-{index}"), word.clone(), meaning.clone());
                let is_short = word.chars().count() <= LONGEST_UNBROKEN;
                let class = (is_short && !(before.is_empty() && after.is_empty())).then_some("jcm-unbroken");
                html! { <span {class}>{ before }{ term }{ after }</span> }
            }
        })
        .collect()
}

/// The button opens the meaning by itself; a mouse need not press it, and pressing what is open already changes nothing.
fn term(id: String, word: AttrValue, meaning: AttrValue) -> Html {
    // The first child is the button, the last the meaning. Only what the button itself opens stands beside it.
    let by_mouse = |act: fn(&Element)| {
        move |event: PointerEvent| {
            if event.pointer_type() == "mouse" {
                act(&event.target_unchecked_into());
            }
        }
    };
    let show = by_mouse(|term| {
        if let Some(word) = term.first_element_child().and_then(|word| word.dyn_into::<HtmlElement>().ok()) {
            word.click();
        }
    });
    let hide = by_mouse(|term| {
        if let Some(meaning) = term.last_element_child().and_then(|meaning| meaning.dyn_into::<HtmlElement>().ok()) {
            // It may be closed already.
            let _ = meaning.hide_popover();
        }
    });
    html! {
        <span class="jcm-term" onpointerenter={show} onpointerleave={hide}>
            <button class="jcm-term__word" type="button" popovertarget={id.clone()} popovertargetaction="show">{ word }</button>
            <span class="jcm-term__meaning" {id} popover="auto">{ meaning }</span>
        </span>
    }
}
