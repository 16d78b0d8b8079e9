//! Normal forms of text, for matching, sorting and finding. What was typed is kept beside them.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The version of the normal forms that [`fold`] and [`push_search_words`] give. A change of what they give is a new version: files
/// then make anew what they hold of the old one.
pub const NORMAL_FORM_VERSION: u32 = 2;

/// The form in which texts are compared: no accents, no strokes, no case, `œ` as `oe` and `æ` as `ae`, every run of
/// anything that is neither letter nor digit as one space.
///
/// `fold("  Ô'BRIEN — Cœur ") == "o brien coeur"`. The pages fold letters alike to highlight what was found
/// (`kit/normalizeForSearch.ts`).
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    let mut push = |piece: char, folded: &mut String| {
        if piece.is_alphanumeric() {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            folded.push(piece);
        } else {
            gap = true;
        }
    };
    for letter in text.chars() {
        if letter.is_ascii() {
            push(letter.to_ascii_lowercase(), &mut folded);
            continue;
        }
        // What stands for a letter, such as a bold one of mathematics, may stand for a capital; a ligature may carry an accent.
        let letters =
            letter.to_lowercase().nfkd().filter(|piece| !is_combining_mark(*piece)).flat_map(char::to_lowercase);
        for lower in letters {
            match lower {
                'œ' => ['o', 'e'].into_iter().for_each(|piece| push(piece, &mut folded)),
                'æ' => ['a', 'e'].into_iter().for_each(|piece| push(piece, &mut folded)),
                'ß' => ['s', 's'].into_iter().for_each(|piece| push(piece, &mut folded)),
                // Letters with a stroke, which Unicode takes for letters of their own.
                'ø' => push('o', &mut folded),
                'ł' => push('l', &mut folded),
                'đ' => push('d', &mut folded),
                _ => push(lower, &mut folded),
            }
        }
    }
    folded
}

/// What was typed, without the spaces around it; `None` when nothing is left. No-break spaces count as spaces.
pub fn filled(text: &str) -> Option<&str> {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
    (!text.is_empty()).then_some(text)
}

/// Appends the words by which `part` is found: its folded words, and, when it is a telephone number, its digits as
/// one word in the national form, however it was written.
pub fn push_search_words(words: &mut String, part: &str) {
    if !words.is_empty() {
        words.push(' ');
    }
    match digits(part) {
        Some(digits) => words.push_str(&digits),
        None => words.push_str(&fold(part)),
    }
}

/// The digits of a text that is made of nothing but digits and what stands between those of a telephone number;
/// `+33` and `0033` become the `0` they stand for.
pub fn digits(text: &str) -> Option<String> {
    let text = text.trim();
    let plain = text.strip_prefix("+33").or_else(|| text.strip_prefix("0033"));
    let rest = plain.map_or(text, |rest| rest.trim_start().trim_start_matches("(0)").trim_start());
    let mut digits = String::with_capacity(rest.len() + 1);
    if plain.is_some() && !rest.trim_start().starts_with('0') {
        digits.push('0');
    }
    for letter in rest.chars() {
        match letter {
            '0'..='9' => digits.push(letter),
            ' ' | '.' | '-' | '/' | '(' | ')' | '+' | '\u{a0}' | '\u{202f}' => {}
            _ => return None,
        }
    }
    (digits.len() >= 2).then_some(digits)
}

/// What FTS5 is asked for a text as typed so far: every word, the last ones only begun. `None` when nothing was typed.
pub fn match_words(typed: &str) -> Option<String> {
    words(typed, "*")
}

/// What FTS5 is asked for whole words only.
pub fn whole_words(typed: &str) -> Option<String> {
    words(typed, "")
}

fn words(typed: &str, ending: &str) -> Option<String> {
    let folded = digits(typed).unwrap_or_else(|| fold(typed));
    // Folded words are letters and digits: nothing in them has a meaning for FTS5 once they are quoted.
    let words: Vec<String> =
        folded.split(' ').filter(|word| !word.is_empty()).map(|word| format!("\"{word}\"{ending}")).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn folds_what_french_names_hold() {
        assert_eq!(fold("  Ô'BRIEN — Cœurderoy "), "o brien coeurderoy");
        assert_eq!(fold("SAINT-ÉLOI"), "saint eloi");
        assert_eq!(fold("Lætitia\u{a0}Nuñez"), "laetitia nunez");
        assert_eq!(fold("Ǣ Ǿ ẞ"), "ae o ss");
        assert_eq!(fold("Łukasz Sørensen"), "lukasz sorensen");
    }

    #[test]
    fn a_telephone_number_is_one_word_however_written() {
        for typed in ["06 20 93 67 54", "06.20.93.67.54", "+33620936754", "+33 (0)6 20 93 67 54", "0033 620936754"] {
            assert_eq!(digits(typed).as_deref(), Some("0620936754"), "{typed}");
        }
        assert_eq!(digits("12 rue Émile-Zola"), None);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in ".*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
