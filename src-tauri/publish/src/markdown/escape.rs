//! Text that `CommonMark` must read as itself.

/// Escapes a piece of text. `begins` says that it stands at the beginning of a line, where more characters mean
/// something.
pub fn piece(text: &str, begins: bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    for (position, &char) in chars.iter().enumerate() {
        let next = chars.get(position + 1).copied();
        let special = match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|' => true,
            '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
            '#' | '+' | '-' | '=' => begins && position == 0,
            '.' | ')' => begins && digits > 0 && position == digits,
            _ => false,
        };
        match char {
            // A line of the source is not a line of the text.
            '\n' | '\r' | '\t' => out.push(' '),
            char if char.is_control() => {}
            char => {
                if special {
                    out.push('\\');
                }
                out.push(char);
            }
        }
    }
    out
}

/// Escapes a text that stands alone on its line.
pub fn line(text: &str) -> String {
    let text: String = text.chars().map(|c| if c == '\n' || c == '\r' { ' ' } else { c }).collect();
    piece(text.trim_matches([' ', '\t']), true)
}

/// An address as the target of a link. It holds no space (see `Href`).
pub fn address(address: &str) -> String {
    let mut out = String::from("<");
    for char in address.chars() {
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
