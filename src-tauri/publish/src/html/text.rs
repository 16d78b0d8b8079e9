//! Text as it stands in HTML.

use maud::Render;

/// Text that somebody has typed, for elements and for quoted attributes alike. Besides what maud escapes by itself, single
/// quotes are escaped and control characters, which HTML does not allow, are left out.
pub struct Text<'a>(pub &'a str);

impl Render for Text<'_> {
    fn render_to(&self, out: &mut String) {
        for char in self.0.chars() {
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
}
