//! HTML written piece by piece, so that nothing unescaped can come in: names of elements and attributes are words of
//! this program, everything else passes through `escape`.

/// A page, or a part of one, being written.
#[derive(Default)]
pub struct Writer {
    out: String,
}

/// An attribute: its name, and its value as it is meant (not escaped).
pub type Attribute<'a> = (&'static str, &'a str);

impl Writer {
    pub fn open(&mut self, element: &'static str, attributes: &[Attribute]) {
        self.out.push('<');
        self.out.push_str(element);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            escape(value, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
    }

    pub fn close(&mut self, element: &'static str) {
        self.out.push_str("</");
        self.out.push_str(element);
        self.out.push('>');
    }

    pub fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    /// An element that holds text only.
    pub fn element(&mut self, element: &'static str, attributes: &[Attribute], text: &str) {
        self.open(element, attributes);
        self.text(text);
        self.close(element);
    }

    /// Words of this program, already HTML or CSS.
    pub fn literal(&mut self, markup: &'static str) {
        self.out.push_str(markup);
    }

    /// Style made by this program from its own parts, letters included.
    pub fn style(&mut self, css: &str) {
        debug_assert!(!css.contains('<'), "style never closes its element");
        self.out.push_str(css);
    }

    /// A line's end between blocks, for those who read the source.
    pub fn line(&mut self) {
        self.out.push('\n');
    }

    pub fn finish(self) -> String {
        self.out
    }
}

/// Escapes for text and for quoted attributes alike. Control characters have no place in HTML and nothing to show.
fn escape(text: &str, out: &mut String) {
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(char),
            '\r' => out.push('\n'),
            char if char.is_control() => {}
            char => out.push(char),
        }
    }
}
