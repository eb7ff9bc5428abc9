//! The search finds what people mean. `descriptions.toml` was written before the search was. `unseen.toml` and
//! `unseen_partners.toml` were written by
//! somebody who had seen neither the search nor its words, and is harder: typos, mixed languages, every technology.

use jcm_feasibility::assess::search;
use jcm_feasibility::registry;
use serde::Deserialize;

#[derive(Deserialize)]
struct Descriptions {
    description: Vec<Description>,
}

#[derive(Deserialize)]
struct Description {
    text: String,
    language: String,
    technology: Vec<String>,
    country: Option<String>,
}

fn descriptions() -> Vec<Description> {
    toml::from_str::<Descriptions>(include_str!("descriptions.toml")).unwrap().description
}

fn unseen() -> Vec<Description> {
    let files = [include_str!("unseen.toml"), include_str!("unseen_partners.toml")];
    files.iter().flat_map(|text| toml::from_str::<Descriptions>(text).unwrap().description).collect()
}

/// What the search does with descriptions that its words were not made for. The bounds say how good it is; raise them when
/// it gets better, but do not fit the words to this list: write a new one.
#[test]
fn descriptions_that_nobody_prepared_for_are_mostly_understood() {
    let (mut first, mut shown, mut placed) = (0, 0, 0);
    let all = unseen();
    for Description { text, technology, country, .. } in &all {
        let understood = search(text);
        let meant = |found: &str| technology.iter().any(|meant| meant == found);
        first += usize::from(understood.technologies.first().is_some_and(|found| meant(found.id)));
        shown += usize::from(understood.technologies.iter().any(|found| meant(found.id)));
        placed += usize::from(understood.country == country.as_deref());
    }
    println!("of {}: {first} first, {shown} among those shown, {placed} places", all.len());
    assert!(first >= 73 && shown >= 80 && placed >= 90, "{first} first, {shown} shown, {placed} places");
}

#[test]
fn the_first_technology_found_is_the_one_that_is_meant() {
    let mut wrong = Vec::new();
    for Description { text, technology, country, .. } in descriptions() {
        let understood = search(&text);
        let first = understood.technologies.first().map(|technology| technology.id);
        if !first.is_some_and(|first| technology.iter().any(|meant| meant == first)) {
            wrong.push(format!("{text}: {first:?} instead of {technology:?}"));
        }
        if understood.country != country.as_deref() {
            wrong.push(format!("{text}: {:?} instead of {country:?}", understood.country));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn there_are_forty_descriptions_in_both_languages() {
    let in_language = |code: &str| descriptions().iter().filter(|description| description.language == code).count();
    assert!(in_language("en") >= 20 && in_language("ja") >= 20);
    assert!(descriptions().len() >= 40);
    for Description { technology, .. } in descriptions() {
        for id in technology {
            assert!(registry::technology(&id).is_some(), "no technology {id}");
        }
    }
}
