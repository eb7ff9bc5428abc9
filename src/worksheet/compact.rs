//! Dates, decimals, sources and lists in the compact form in which the page fetches the facts. In JSON they are written
//! for people.

use core::cell::Cell;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::source::Source;

std::thread_local! {
    /// The sources to which references are resolved while facts are read.
    static SOURCES: Cell<&'static [Source]> = const { Cell::new(&[]) };
}

/// References to sources are looked up in `sources` from now on.
pub fn resolve_sources(sources: &'static [Source]) {
    SOURCES.set(sources);
}

/// A list that lives as long as the program.
pub fn leaked<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<&'static [T], D::Error> {
    let list: Vec<T> = Deserialize::deserialize(deserializer)?;
    Ok(Vec::leak(list))
}

/// A date as year, month and day.
pub mod date {
    use super::*;

    /// Writes a date.
    pub fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => date.serialize(serializer),
            false => (date.year(), date.month(), date.day()).serialize(serializer),
        }
    }

    /// Reads a date.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let (year, month, day) = Deserialize::deserialize(deserializer)?;
        Date::new(year, month, day).map_err(|_| D::Error::custom("no date"))
    }
}

/// A date that may be absent.
pub mod optional_date {
    use super::*;

    /// Writes a date that may be absent.
    pub fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => date.serialize(serializer),
            false => date.map(|date| (date.year(), date.month(), date.day())).serialize(serializer),
        }
    }

    /// Reads a date that may be absent.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let parts: Option<(i16, i8, i8)> = Deserialize::deserialize(deserializer)?;
        let date = parts.map(|(year, month, day)| Date::new(year, month, day));
        date.transpose().map_err(|_| D::Error::custom("no date"))
    }
}

/// A decimal as its digits and their scale.
pub mod decimal {
    use super::*;

    /// Writes a decimal.
    pub fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => serde::Serialize::serialize(value, serializer),
            false => (value.mantissa(), value.scale()).serialize(serializer),
        }
    }

    /// Reads a decimal.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        let (mantissa, scale): (i128, u32) = Deserialize::deserialize(deserializer)?;
        Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| D::Error::custom("no decimal"))
    }
}

/// A decimal that may be absent.
pub mod optional_decimal {
    use super::*;

    /// Writes a decimal that may be absent.
    pub fn serialize<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => value.serialize(serializer),
            false => value.map(|value| (value.mantissa(), value.scale())).serialize(serializer),
        }
    }

    /// Reads a decimal that may be absent.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        let parts: Option<(i128, u32)> = Deserialize::deserialize(deserializer)?;
        let value = parts.map(|(mantissa, scale)| Decimal::try_from_i128_with_scale(mantissa, scale));
        value.transpose().map_err(|_| D::Error::custom("no decimal"))
    }
}

/// A source by its id.
pub mod source {
    use super::*;

    /// Writes the source for people, its id otherwise.
    pub fn serialize<S: Serializer>(source: &&'static Source, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => source.serialize(serializer),
            false => source.id.serialize(serializer),
        }
    }

    /// Looks up the source.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static Source, D::Error> {
        find(Deserialize::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("no source"))
    }

    pub(super) fn find(id: &str) -> Option<&'static Source> {
        SOURCES.get().iter().find(|source| source.id == id)
    }
}

/// Several sources by their ids.
pub mod sources {
    use super::*;

    /// Writes the ids.
    pub fn serialize<S: Serializer>(sources: &&'static [&'static Source], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(sources.iter().map(|source| source.id))
    }

    /// Looks up the sources.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static [&'static Source], D::Error> {
        let ids: Vec<&str> = Deserialize::deserialize(deserializer)?;
        let found: Option<Vec<&'static Source>> = ids.into_iter().map(source::find).collect();
        found.map(|found| &*Vec::leak(found)).ok_or_else(|| D::Error::custom("no source"))
    }
}
