//! oEmbed for pages whose editors paste an address: what a content management system finds in the head of the published page
//! and puts into its own. It needs the address at which the page will be.

use serde_json::json;

use crate::process::{Failure, Result};
use crate::project::dist;
use crate::split::{replace, write};

/// The answer, beside the page.
const FILE: &str = "oembed.json";

/// Writes the answer and its link for a page that will be published at `address`.
pub fn write_answer(address: &str) -> Result {
    let address = checked(address)?;
    let answer = answer(&address);
    write(&dist().join(FILE), format!("{answer:#}\n").as_bytes())?;
    let title = "JCM feasibility study";
    let link =
        format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}{FILE}\" title=\"{title}\">");
    replace(&dist().join("index.html"), "</head>", &format!("{link}</head>"))
}

/// The address with a slash at its end. One with a sign that HTML reads is refused rather than rewritten.
fn checked(address: &str) -> Result<String> {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~:/".contains(letter);
    if !address.starts_with("https://") || !address.chars().all(plain) {
        let wrong = format!("`{address}` is no address of a page: https, letters, digits and - . _ ~ : / only.");
        return Err(Failure::new(wrong));
    }
    Ok(format!("{}/", address.trim_end_matches('/')))
}

fn answer(address: &str) -> serde_json::Value {
    let (width, height) = (800, 900);
    json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "JCM feasibility study",
        "provider_url": address,
        "title": "JCM feasibility study",
        "width": width,
        "height": height,
        "html": format!(
            "<iframe src=\"{address}?embed=1\" title=\"JCM feasibility study\" width=\"{width}\" height=\"{height}\" \
             style=\"border:0;max-width:100%\" loading=\"lazy\"></iframe>"
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::{answer, checked};

    #[test]
    fn an_address_is_that_of_a_folder() {
        assert_eq!(checked("https://ministry.example/jcm").unwrap(), "https://ministry.example/jcm/");
        for wrong in ["http://ministry.example/", "https://a.example/?x=1", "https://a.example/\"onload=", "ministry"] {
            assert!(checked(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_answer_is_what_the_specification_asks_of_rich_content() {
        let answer = answer("https://ministry.example/jcm/");
        // oembed.com, section 2.3.4: version, type, html, width and height are required.
        for key in ["version", "type", "html", "width", "height"] {
            assert!(!answer[key].is_null(), "{key}");
        }
        assert!(answer["html"].as_str().unwrap().contains("src=\"https://ministry.example/jcm/?embed=1\""));
    }
}
