//! Text that `CommonMark` must read as itself.

/// Escapes a run of text. At the start of a line more characters have a meaning.
pub fn run(text: &str, at_line_start: bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    for (position, &char) in chars.iter().enumerate() {
        let next = chars.get(position + 1).copied();
        let has_meaning = match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|' => true,
            '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
            '#' | '+' | '-' | '=' => at_line_start && position == 0,
            '.' | ')' => at_line_start && digits > 0 && position == digits,
            _ => false,
        };
        match char {
            // A line break in the source is none in the text.
            '\n' | '\r' | '\t' => out.push(' '),
            char if char.is_control() => {}
            char => {
                if has_meaning {
                    out.push('\\');
                }
                out.push(char);
            }
        }
    }
    out
}

/// Escapes a text that has a line to itself.
pub fn line(text: &str) -> String {
    let text: String = text.chars().map(|c| if c == '\n' || c == '\r' { ' ' } else { c }).collect();
    run(text.trim_matches([' ', '\t']), true)
}

/// A URL as the target of a link. It holds no space (see `Href`).
pub fn url(url: &str) -> String {
    let mut out = String::from("<");
    for char in url.chars() {
        match char {
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            '&' => out.push_str("\\&"),
            char => out.push(char),
        }
    }
    out.push('>');
    out
}
