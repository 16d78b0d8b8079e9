//! Names: one column for both parts, and the form by which two spellings of a name are found to be the same.

use std::hash::{DefaultHasher, Hasher as _};

use crate::text::fold;

/// Words that begin a family name without being all of it.
const PARTICLES: [&str; 18] =
    ["de", "du", "des", "d", "le", "la", "les", "l", "van", "von", "der", "den", "el", "al", "ben", "di", "da", "dos"];

/// Which part of a name comes first in a column that holds both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// "DUBOIS Zoé".
    FamilyFirst,
    /// "Zoé DUBOIS".
    GivenFirst,
}

/// The family and given parts of a full name. Capitals tell the family name; without them `order` does, and the particles
/// ("De La Tour Solène").
pub(super) fn split(full: &str, order: Order) -> (String, String) {
    let words: Vec<&str> = full.split_whitespace().collect();
    let capital = |word: &&&str| is_capital(word);
    let capitals = words.iter().filter(capital).count();
    if 0 < capitals && capitals < words.len() {
        let part = |wanted: bool| {
            words.iter().filter(|word| is_capital(word) == wanted).copied().collect::<Vec<_>>().join(" ")
        };
        return (part(true), part(false));
    }
    let cut = match order {
        Order::FamilyFirst => {
            let particles = words.iter().take_while(|word| is_particle(word)).count();
            (particles + 1).min(words.len())
        }
        Order::GivenFirst => {
            let given = words.iter().skip(1).take_while(|word| !is_particle(word)).count();
            // Without a particle only the first word is sure to be a given name.
            if words.len() > 1 && given == words.len() - 1 { 1 } else { (given + 1).min(words.len()) }
        }
    };
    let (first, rest) = (words[..cut].join(" "), words[cut..].join(" "));
    match order {
        Order::FamilyFirst => (first, rest),
        // A single word is a family name.
        Order::GivenFirst if rest.is_empty() => (first, rest),
        Order::GivenFirst => (rest, first),
    }
}

/// A word of capitals only, of two letters or more: "O." may begin either part.
fn is_capital(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    letters >= 2 && !word.chars().any(char::is_lowercase)
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&fold(word).as_str())
}

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

    fn parts(full: &str, order: Order) -> (String, String) {
        split(full, order)
    }

    #[test]
    fn capitals_tell_the_family_name_wherever_it_stands() {
        for full in ["DE LA TOUR Françoise", "Françoise DE LA TOUR"] {
            for order in [Order::FamilyFirst, Order::GivenFirst] {
                assert_eq!(parts(full, order), ("DE LA TOUR".to_owned(), "Françoise".to_owned()));
            }
        }
    }

    #[test]
    fn without_capitals_the_order_and_the_particles_do() {
        assert_eq!(parts("De La Tour Solène", Order::FamilyFirst), ("De La Tour".to_owned(), "Solène".to_owned()));
        assert_eq!(parts("Moreau Marie-Ange", Order::FamilyFirst), ("Moreau".to_owned(), "Marie-Ange".to_owned()));
        assert_eq!(parts("Solène De La Tour", Order::GivenFirst), ("De La Tour".to_owned(), "Solène".to_owned()));
        assert_eq!(parts("Zoé Dubois", Order::GivenFirst), ("Dubois".to_owned(), "Zoé".to_owned()));
        assert_eq!(parts("DUBOIS ZOÉ", Order::FamilyFirst), ("DUBOIS".to_owned(), "ZOÉ".to_owned()));
        assert_eq!(parts("Dubois", Order::GivenFirst), ("Dubois".to_owned(), String::new()));
        assert_eq!(parts("  ", Order::FamilyFirst), (String::new(), String::new()));
    }

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
