//! French typography, repaired when a text is published; what was typed stays as typed.

const NARROW: char = '\u{202F}';
const NO_BREAK: char = '\u{A0}';

/// Words that lose their last vowel before an apostrophe.
const ELIDED: [&str; 15] =
    ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "aujourd", "quelqu"];

/// Repairs the spaces before `; : ! ?` and inside guillemets, the ellipsis and the apostrophe.
///
/// Addresses, e-mails and times such as 9:30 are left alone. Doing it twice changes nothing more. It works on a piece of
/// a paragraph as well as on a whole one, so that bold and links may begin anywhere.
pub fn french(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let protected = addresses(&chars);
    let mut out = String::with_capacity(text.len() + 8);
    let mut position = 0;
    while position < chars.len() {
        let char = chars[position];
        let next = chars.get(position + 1).copied();
        position += 1;
        if protected[position - 1] {
            out.push(char);
            continue;
        }
        match char {
            '.' if is_ellipsis(&chars, position - 1) => {
                out.push('…');
                position += 2;
            }
            '\'' if is_apostrophe(&out, next) => out.push('’'),
            '!' | '?' if !next.is_some_and(char::is_alphanumeric) => push_after_space(&mut out, NARROW, char),
            ';' if ends_a_clause(next) => push_after_space(&mut out, NARROW, char),
            ':' if ends_a_clause(next) => push_after_space(&mut out, NO_BREAK, char),
            '«' => {
                out.push('«');
                out.push(NO_BREAK);
                while chars.get(position).copied().is_some_and(is_space) {
                    position += 1;
                }
            }
            '»' => {
                trim_spaces(&mut out);
                out.push(NO_BREAK);
                out.push('»');
            }
            _ => out.push(char),
        }
    }
    out
}

/// For each character, whether it belongs to an address, which has punctuation of its own.
fn addresses(chars: &[char]) -> Vec<bool> {
    let mut protected = Vec::with_capacity(chars.len());
    for word in chars.split_inclusive(|c| c.is_whitespace()) {
        let text: String = word.iter().collect();
        let mailbox = word.windows(3).any(|w| w[0].is_alphanumeric() && w[1] == '@' && w[2].is_alphanumeric());
        let address = mailbox || ["://", "www.", "mailto:"].iter().any(|part| text.contains(part));
        protected.extend(word.iter().map(|c| address && !c.is_whitespace()));
    }
    protected
}

fn is_space(char: char) -> bool {
    matches!(char, ' ' | NO_BREAK | NARROW | '\u{2009}')
}

/// Exactly three dots: two or four mean something else.
fn is_ellipsis(chars: &[char], position: usize) -> bool {
    let dot = |index: usize| chars.get(index) == Some(&'.');
    let begins = position == 0 || !dot(position - 1);
    begins && dot(position + 1) && dot(position + 2) && !dot(position + 3)
}

/// Between two letters, or after an elided word at the end of a piece (the next piece may be bold).
fn is_apostrophe(before: &str, next: Option<char>) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    match next {
        Some(next) if next.is_alphanumeric() => !word.is_empty(),
        Some('«' | '“') | None => ELIDED.contains(&word.to_lowercase().as_str()),
        Some(_) => false,
    }
}

fn ends_a_clause(next: Option<char>) -> bool {
    next.is_none_or(|next| next.is_whitespace() || matches!(next, '«' | '»'))
}

/// Appends `sign` after `space`, if French typography asks for a space after what precedes it.
fn push_after_space(out: &mut String, space: char, sign: char) {
    let had_space = out.ends_with(is_space);
    let last = out.trim_end_matches(is_space).chars().next_back();
    let needs_space = had_space || last.is_some_and(|c| c.is_alphanumeric() || ")]»”’….%€".contains(c));
    if needs_space && last != Some('«') {
        trim_spaces(out);
        out.push(space);
    }
    out.push(sign);
}

fn trim_spaces(out: &mut String) {
    out.truncate(out.trim_end_matches(is_space).len());
}

#[cfg(test)]
mod tests {
    use super::french;
    use proptest::prelude::*;

    #[test]
    fn spaces_ellipsis_and_apostrophes() {
        for (typed, published) in [
            ("Quelle journée !", "Quelle journée\u{202F}!"),
            ("Quelle journée!", "Quelle journée\u{202F}!"),
            ("Vraiment ?!", "Vraiment\u{202F}?!"),
            ("Ordre du jour: le budget", "Ordre du jour\u{A0}: le budget"),
            ("ISF ; retraites", "ISF\u{202F}; retraites"),
            ("«Osons»", "«\u{A0}Osons\u{A0}»"),
            ("« Osons ! »", "«\u{A0}Osons\u{202F}!\u{A0}»"),
            ("« ! »", "«\u{A0}!\u{A0}»"),
            ("l'inflation...", "l’inflation…"),
            ("l'« idée »", "l’«\u{A0}idée\u{A0}»"),
            ("Qui ? Nous !", "Qui\u{202F}? Nous\u{202F}!"),
            ("(!) et (?)", "(!) et (?)"),
        ] {
            assert_eq!(french(typed), published);
        }
    }

    #[test]
    fn addresses_times_and_smileys_stay() {
        for typed in [
            "https://exemple.fr/page?x=1;y=2!",
            "paule@courriel.example",
            "9:30",
            "(https://exemple.fr/a?b)",
            "www.exemple.fr/?q",
            "mailto:paule@courriel.example?subject=a",
            ":-) ;-)",
            "1.5....2",
            "5' de pause",
        ] {
            assert_eq!(french(typed), typed);
        }
    }

    #[test]
    fn a_piece_between_marks_is_repaired_as_in_the_whole() {
        assert_eq!(french("Voici l'"), "Voici l’");
        assert_eq!(french(" ! Ensuite"), "\u{202F}! Ensuite");
        assert_eq!(french("« "), "«\u{A0}");
    }

    proptest! {
        #[test]
        fn twice_is_once(text in "[a-z'.:;!?« »()@/\u{A0}\u{202F}\n0-9é…’w-]{0,40}|\\PC{0,30}") {
            let once = french(&text);
            prop_assert_eq!(french(&once), once);
        }

        #[test]
        fn the_words_stay(text in "[a-zé0-9 ,-]{0,40}[!?;:]{0,2}( [a-z]{1,9}){0,3}") {
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&french(&text)), letters(&text));
        }
    }
}
