//! From a free description to technologies and a country: "old coal boiler in a hospital in Ulaanbaatar".
//!
//! The words of each language's `search.toml`, of all languages at once, are looked for in the text; a technology's score is the length
//! of all its words that occur, so that a long and particular word counts for more than a short and common one. Titles
//! of its methodologies count a little. Nothing is guessed: without a word that fits, nothing is found.

use crate::registry::{self, Technology, Words};

/// What a description was understood to mean.
#[derive(Clone, Debug, Default)]
pub struct Understood {
    /// Technologies that fit, the best first.
    pub technologies: Vec<&'static Technology>,
    /// The country that is named, by its two-letter code.
    pub country: Option<&'static str>,
}

/// At most so many technologies are worth showing.
const MOST: usize = 6;

/// Looks for technologies and the country in a description.
pub fn search(description: &str) -> Understood {
    let text = plain(description);
    let mut scored: Vec<(usize, &'static Technology)> = Vec::new();
    for technology in registry::technologies() {
        let found: Vec<&str> = words(technology.words).filter(|word| occurs(&text, word)).collect();
        // A word inside a longer one that was found says nothing more: "boiler" in "coal boiler".
        let inside = |word: &str| found.iter().any(|other| other.len() > word.len() && other.contains(word));
        let words: usize = found.iter().filter(|word| !inside(word)).map(|word| weight(word)).sum();
        let score = words * 4 + title_words(&text, technology.id);
        if words > 0 {
            // In order of the score; of equals, in that of the list.
            let position = scored.iter().position(|(other, _)| *other < score).unwrap_or(scored.len());
            scored.insert(position, (score, technology));
        }
    }
    scored.truncate(MOST);
    Understood { technologies: scored.into_iter().map(|(_, technology)| technology).collect(), country: country(&text) }
}

/// The country whose longest word occurs: "Indonesia" contains "India" in some scripts, so the longer one is meant.
fn country(text: &str) -> Option<&'static str> {
    let longest = |words: Words| self::words(words).filter(|word| names_place(text, word)).map(weight).max();
    let mut best: Option<(usize, &'static str)> = None;
    for place in registry::places() {
        if let Some(weight) = longest(place.words)
            && best.is_none_or(|(other, _)| weight > other)
        {
            best = Some((weight, place.country));
        }
    }
    best.map(|(_, country)| country)
}

/// A place in katakana has to stand alone among katakana: "Thai" is also the start of "tyre" and "tile".
fn names_place(text: &str, word: &str) -> bool {
    let is_katakana = |letter: char| matches!(letter, '\u{30A1}'..='\u{30FA}' | 'ー');
    if !word.chars().all(|letter| is_katakana(letter) || letter == '・') {
        return occurs(text, word);
    }
    text.match_indices(word).any(|(start, found)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let after = text.get(start + found.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(is_katakana) && !after.is_some_and(is_katakana)
    })
}

/// How many words of the titles of a technology's methodologies occur.
fn title_words(text: &str, technology: &str) -> usize {
    let long = |word: &&str| word.len() > 5;
    registry::methodologies()
        .iter()
        .filter(|methodology| methodology.technology == technology)
        .map(|methodology| plain(methodology.title).split(' ').filter(long).filter(|word| occurs(text, word)).count())
        .max()
        .unwrap_or_default()
}

fn words(words: Words) -> impl Iterator<Item = &'static str> {
    words.iter().flat_map(|(_, words)| words.iter().copied())
}

/// A word without letters of the Latin alphabet says more with each sign.
fn weight(word: &str) -> usize {
    word.chars().map(|letter| if is_latin(letter) { 1 } else { 3 }).sum()
}

/// A letter, digit or plain sign of the Latin script, with the marks of Vietnamese and of European names.
fn is_latin(letter: char) -> bool {
    matches!(letter, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

/// Latin words have to stand alone, apart from a plural; other scripts do not divide words.
fn occurs(text: &str, word: &str) -> bool {
    if !word.chars().all(is_latin) {
        return text.contains(word);
    }
    text.match_indices(word).any(|(start, found)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let rest = text.get(start + found.len()..).unwrap_or_default();
        let rest = rest.strip_prefix("es").or_else(|| rest.strip_prefix('s')).unwrap_or(rest);
        let stands_alone = |neighbour: Option<char>| {
            neighbour.is_none_or(|letter| !is_latin(letter) || letter == ' ' || letter == '-')
        };
        stands_alone(before) && stands_alone(rest.chars().next())
    })
}

/// Latin letters in lower case, full-width ones as narrow ones, and single spaces for signs.
///
/// Only Latin letters and signs are told apart, by hand: the tables of all scripts would weigh more than the search.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        let letter = match letter {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(letter as u32 - 0xFEE0).unwrap_or(letter),
            other => other,
        };
        let sign = letter.is_ascii() && !letter.is_ascii_alphanumeric() && letter != '-'
            || matches!(letter, '\u{2010}'..='\u{206F}' | '\u{3000}'..='\u{301F}');
        if !sign {
            plain.push(lower_case(letter));
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain
}

/// The small letter of a Latin one, with the marks of Vietnamese and of Western European names.
fn lower_case(letter: char) -> char {
    match letter {
        '\u{C0}'..='\u{DE}' if letter != '×' => char::from_u32(letter as u32 + 0x20).unwrap_or(letter),
        // Here capital and small letters stand in turn, the capital first.
        'Ă' | 'Đ' | 'Ĩ' | 'Ũ' | 'Ơ' | '\u{1EA0}'..='\u{1EF9}' => {
            char::from_u32(letter as u32 | 1).unwrap_or(letter)
        }
        'Ư' => 'ư',
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_alone_in_latin_script_only() {
        assert!(occurs("two boilers burn", "boiler"));
        assert!(!occurs("a device", "ice"));
        assert!(occurs("古い石炭ボイラーを", "ボイラー"));
        assert!(!occurs("chấn động mạnh", "ấn độ") && occurs("nhà máy ở ấn độ", "ấn độ"));
    }

    #[test]
    fn a_tyre_is_not_in_thailand() {
        assert_eq!(search("タイヤ工場の排熱").country, None);
        assert_eq!(search("タイの工場の排熱").country, Some("TH"));
    }

    #[test]
    fn capitals_of_vietnamese_have_small_letters() {
        assert_eq!(plain("ĐIỆN MẶT TRỜI Ở BÌNH DƯƠNG"), "điện mặt trời ở bình dương");
        assert_eq!(plain("VŨNG TÀU, LƯỚI"), "vũng tàu lưới");
    }

    #[test]
    fn nothing_is_found_where_nothing_fits() {
        let understood = search("we make shoes");
        assert!(understood.technologies.is_empty());
        assert_eq!(understood.country, None);
    }
}
