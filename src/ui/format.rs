//! Numbers, money, dates and names as the visitor's language writes them, by the browser's `Intl`.
//!
//! Decimals come and go as strings: `Intl` writes a decimal string exactly, and no figure passes through a float.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::i18n::Language;

/// Writes values in one language.
pub struct Formatter {
    language: Language,
    /// Making an `Intl.NumberFormat` costs far more than using it, and a table uses the same few hundreds of times.
    numbers: RefCell<HashMap<NumberKey, NumberFormat>>,
    /// The same holds of dates, of which there is one form.
    dates: OnceCell<Function>,
}

/// A format and the texts it has given. Most numbers stay the same from key to key, and calling `Intl` is the dear part of
/// writing one.
struct NumberFormat {
    format: Function,
    written: HashMap<String, String>,
}

/// A format that has given this many texts forgets them all, so that memory stays bounded.
const MOST_WRITTEN: usize = 1000;

#[derive(Clone, PartialEq, Eq, Hash)]
enum NumberKey {
    Plain { max_fraction: u8 },
    Fixed { fraction: u8 },
    Percent { max_fraction: u8 },
    Money { currency: String },
    Compact,
}

impl Formatter {
    /// A formatter for `language`.
    pub fn new(language: Language) -> Formatter {
        Formatter { language, numbers: RefCell::default(), dates: OnceCell::new() }
    }

    /// A number with grouped digits and at most `max_fraction` digits after the decimal mark.
    pub fn number(&self, decimal: &str, max_fraction: u8) -> String {
        self.write(NumberKey::Plain { max_fraction }, decimal)
    }

    /// A number with exactly `fraction` digits after the decimal mark, so that a column lines up.
    pub fn fixed(&self, decimal: &str, fraction: u8) -> String {
        self.write(NumberKey::Fixed { fraction }, decimal)
    }

    /// A share, where `0.05` is five per cent.
    pub fn percent(&self, decimal: &str, max_fraction: u8) -> String {
        self.write(NumberKey::Percent { max_fraction }, decimal)
    }

    /// An amount of money in whole units of `currency` (ISO 4217). An unknown code is written after the number.
    pub fn money(&self, decimal: &str, currency: &str) -> String {
        match currency_code(currency) {
            Some(currency) => self.write(NumberKey::Money { currency }, decimal),
            None => format!("{} {currency}", self.number(decimal, 0)),
        }
    }

    /// A large number in short, such as `1.2M` or `120万`. Only where the full figure stands beside it.
    pub fn compact(&self, decimal: &str) -> String {
        self.write(NumberKey::Compact, decimal)
    }

    /// The name of a country (ISO 3166-1 alpha-2), or the code where the browser knows no name.
    pub fn country(&self, iso2: &str) -> String {
        let is_code = iso2.len() == 2 && iso2.bytes().all(|byte| byte.is_ascii_alphabetic());
        if is_code { self.display_name("region", iso2) } else { iso2.to_owned() }
    }

    /// The name of a currency (ISO 4217), or the code where the browser knows no name.
    pub fn currency(&self, code: &str) -> String {
        match currency_code(code) {
            Some(known) => self.display_name("currency", &known),
            None => code.to_owned(),
        }
    }

    /// A civil date in words, the same in every time zone.
    pub fn date(&self, year: i16, month: i8, day: i8) -> String {
        let date = Date::new(&JsValue::from_f64(Date::utc(f64::from(year), f64::from(month) - 1.0)));
        date.set_utc_date(u32::try_from(day).unwrap_or(1));
        let format = self.dates.get_or_init(|| {
            let options = object(&[
                ("year", "numeric".into()),
                ("month", "long".into()),
                ("day", "numeric".into()),
                ("timeZone", "UTC".into()),
            ]);
            Intl::DateTimeFormat::new(&self.locales(), &options).format()
        });
        text(format, &date).unwrap_or_else(|| format!("{year}-{month:02}-{day:02}"))
    }

    fn write(&self, key: NumberKey, decimal: &str) -> String {
        let mut numbers = self.numbers.borrow_mut();
        let NumberFormat { format, written } = numbers.entry(key.clone()).or_insert_with(|| NumberFormat {
            format: Intl::NumberFormat::new(&self.locales(), &self.number_options(&key)).format(),
            written: HashMap::new(),
        });
        if let Some(known) = written.get(decimal) {
            return known.clone();
        }
        let number = text(format, &JsValue::from_str(decimal)).unwrap_or_else(|| decimal.to_owned());
        // A hyphen lets a line break after it. A minus sign does not, except before a sign of money, so it is joined to it.
        let minus = if matches!(key, NumberKey::Money { .. }) { "\u{2212}\u{2060}" } else { "\u{2212}" };
        let number = if decimal.starts_with('-') { number.replace('-', minus) } else { number };
        if written.len() >= MOST_WRITTEN {
            written.clear();
        }
        written.insert(decimal.to_owned(), number.clone());
        number
    }

    fn number_options(&self, key: &NumberKey) -> Object {
        let digits = |count: u8| JsValue::from(count.min(20));
        match key {
            NumberKey::Plain { max_fraction } => object(&[("maximumFractionDigits", digits(*max_fraction))]),
            NumberKey::Fixed { fraction } => {
                object(&[("minimumFractionDigits", digits(*fraction)), ("maximumFractionDigits", digits(*fraction))])
            }
            NumberKey::Percent { max_fraction } => {
                object(&[("style", "percent".into()), ("maximumFractionDigits", digits(*max_fraction))])
            }
            NumberKey::Money { currency } => object(&[
                ("style", "currency".into()),
                ("currency", currency.as_str().into()),
                ("maximumFractionDigits", digits(0)),
            ]),
            NumberKey::Compact => object(&[
                ("notation", "compact".into()),
                ("compactDisplay", self.language.compact().into()),
                ("maximumSignificantDigits", digits(3)),
            ]),
        }
    }

    fn display_name(&self, kind: &str, code: &str) -> String {
        let names = Intl::DisplayNames::new(&self.locales(), &object(&[("type", kind.into())]));
        names.of(&code.to_ascii_uppercase()).map_or_else(|| code.to_owned(), String::from)
    }

    fn locales(&self) -> Array {
        Array::of1(&JsValue::from_str(self.language.intl()))
    }
}

/// `Intl` throws on a code that is not three letters, and these constructors have no way to catch it.
fn currency_code(code: &str) -> Option<String> {
    let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_code.then(|| code.to_ascii_uppercase())
}

fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        // Setting a property on a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}

fn text(format: &Function, value: &JsValue) -> Option<String> {
    format.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}
