//! The code by which another page shows the calculator: an element with its script, or a plain frame.

/// What the calculator shall be like on the other page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embedding {
    /// Address of the calculator, with the slash at its end.
    pub address: String,
    /// Names and values, in the order in which they are written.
    pub settings: Vec<(String, String)>,
    /// Whether visitors are asked to share answers and results; a plain frame has nobody whom it could tell.
    pub shares: bool,
    /// Colour of buttons and links, as `#1a56db`.
    pub accent: Option<String>,
    /// Roundness of corners, as `8px`.
    pub radius: Option<String>,
    /// Title of the frame, which screen readers read out.
    pub title: String,
}

impl Embedding {
    /// The element and the script that makes it work.
    pub fn element(&self) -> String {
        let mut attributes = String::new();
        for (name, value) in &self.settings {
            attributes += &format!(" {name}=\"{}\"", attribute(value));
        }
        if self.shares {
            attributes += " share";
        }
        attributes += &format!(" label=\"{}\"", attribute(&self.title));
        let looks: Vec<String> = self.looks().map(|(name, value)| format!("--jcm-{name}: {value}")).collect();
        if !looks.is_empty() {
            attributes += &format!(" style=\"{}\"", attribute(&looks.join("; ")));
        }
        let script = attribute(&format!("{}embed.js", self.address));
        format!("<script src=\"{script}\" async></script>\n<jcm-feasibility{attributes}></jcm-feasibility>")
    }

    /// Properties of the stylesheet for the element, parameters for the frame.
    fn looks(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let looks = [("accent", &self.accent), ("radius", &self.radius)];
        looks.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?)))
    }

    /// The frame, for pages that take no scripts.
    pub fn frame(&self) -> String {
        let mut query = String::new();
        for (name, value) in &self.settings {
            query += &format!("&{name}={}", encoded(value));
        }
        for (name, value) in self.looks() {
            query += &format!("&{name}={}", encoded(value));
        }
        let source = attribute(&format!("{}?embed=1{query}", self.address));
        let title = attribute(&self.title);
        format!("<iframe src=\"{source}\" title=\"{title}\" width=\"100%\" height=\"900\" loading=\"lazy\"></iframe>")
    }
}

/// A text inside the quotation marks of an attribute.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A value of a query, as forms write it: a space is a plus.
fn encoded(value: &str) -> String {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => char::from(byte).to_string(),
        b' ' => "+".to_owned(),
        other => format!("%{other:02X}"),
    };
    value.bytes().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::Embedding;

    fn example() -> Embedding {
        Embedding {
            address: "https://jcm.example/tool/".to_owned(),
            settings: vec![
                ("lang".to_owned(), "th".to_owned()),
                ("country".to_owned(), "TH".to_owned()),
                ("lock".to_owned(), "country technology".to_owned()),
            ],
            shares: true,
            accent: Some("#1a56db".to_owned()),
            radius: Some("8px".to_owned()),
            title: "Solar & \"roof\" <study>".to_owned(),
        }
    }

    #[test]
    fn the_element_is_valid_markup() {
        assert_eq!(
            example().element(),
            "<script src=\"https://jcm.example/tool/embed.js\" async></script>\n\
             <jcm-feasibility lang=\"th\" country=\"TH\" lock=\"country technology\" share \
             label=\"Solar &amp; &quot;roof&quot; &lt;study&gt;\" style=\"--jcm-accent: #1a56db; --jcm-radius: 8px\"></jcm-feasibility>"
        );
    }

    #[test]
    fn the_frame_carries_the_same_in_its_address() {
        assert_eq!(
            example().frame(),
            "<iframe src=\"https://jcm.example/tool/?embed=1&amp;lang=th&amp;country=TH&amp;lock=country+technology&amp;\
             accent=%231a56db&amp;radius=8px\" title=\"Solar &amp; &quot;roof&quot; &lt;study&gt;\" width=\"100%\" \
             height=\"900\" loading=\"lazy\"></iframe>"
        );
    }

    #[test]
    fn no_setting_leaves_its_place() {
        let odd = Embedding { settings: vec![("country".to_owned(), "\"><script>&x=1#é".to_owned())], ..example() };
        assert!(
            odd.element().contains(" country=\"&quot;&gt;&lt;script&gt;&amp;x=1#é\" share label"),
            "{}",
            odd.element()
        );
        assert!(odd.frame().contains("&amp;country=%22%3E%3Cscript%3E%26x%3D1%23%C3%A9&amp;accent"), "{}", odd.frame());
    }
}
