//! The form by which two spellings of a name are found to be the same.

use std::hash::{DefaultHasher, Hasher as _};

/// A number that is the same for all orders of the words of a normal form ("zoe dubois", "dubois zoe"): families write
/// their names into the wrong column.
pub(super) fn words_key(folded: &str) -> u64 {
    folded.split(' ').filter(|word| !word.is_empty()).fold(0, |sum: u64, word| sum.wrapping_add(hash(0, word))).max(1)
}

/// A number for a text of a kind; texts of different kinds never meet. Never 0.
pub(super) fn hash(kind: u8, text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write_u8(kind);
    hasher.write(text.as_bytes());
    hasher.finish().max(1)
}

/// Whether two names, in their normal form, may be one name written twice: one has all words of the other, or they
/// differ by a letter or two in each part.
pub(super) fn related(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (mut fewer, mut more) = (words(one), words(other));
    if fewer.len() > more.len() {
        std::mem::swap(&mut fewer, &mut more);
    }
    let near = |word: &String| more.iter().any(|known| known == word || strsim::jaro_winkler(known, word) >= 0.9);
    !fewer.is_empty() && fewer.iter().all(near)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_in_both_orders() {
        assert_eq!(words_key("de la tour solene"), words_key("solene de la tour"));
        assert_ne!(words_key("dubois zoe"), words_key("dubois zoa"));
    }

    #[test]
    fn a_couple_is_two_people_and_a_slip_of_the_pen_is_not() {
        assert!(related("dupont jean", "dupond jean"));
        assert!(related("dubois zoe", "dubois martin zoe"));
        assert!(!related("l hermitte oceane", "sanchez cedric"));
        assert!(!related("dupont jean", "dupont marie"));
    }
}
