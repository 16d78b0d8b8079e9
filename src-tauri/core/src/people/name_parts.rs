//! The two parts of a person's name, and how a name typed whole is split into them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::fold;

/// Words that begin a family name without being all of it.
const PARTICLES: [&str; 18] =
    ["de", "du", "des", "d", "le", "la", "les", "l", "van", "von", "der", "den", "el", "al", "ben", "di", "da", "dos"];

/// A given and a family name; either may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct NameParts {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
}

/// Which part of a name comes first in a text that has both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// "DUBOIS Zoé".
    FamilyFirst,
    /// "Zoé DUBOIS".
    GivenFirst,
}

/// The parts of a name as a person types it, the given name first: a proposal to be corrected.
pub fn split(full: &str) -> NameParts {
    split_ordered(full, Order::GivenFirst)
}

/// The parts of a full name. Capitals mark the family name; without them `order` decides, and the particles
/// ("De La Tour Solène").
pub(crate) fn split_ordered(full: &str, order: Order) -> NameParts {
    let words: Vec<&str> = full.split_whitespace().collect();
    let capitals = words.iter().filter(|word| is_capital(word)).count();
    if 0 < capitals && capitals < words.len() {
        let part = |wanted: bool| {
            words.iter().filter(|word| is_capital(word) == wanted).copied().collect::<Vec<_>>().join(" ")
        };
        return NameParts { given_name: part(false), family_name: part(true) };
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
        Order::FamilyFirst => NameParts { given_name: rest, family_name: first },
        // A single word is a family name.
        Order::GivenFirst if rest.is_empty() => NameParts { given_name: rest, family_name: first },
        Order::GivenFirst => NameParts { given_name: first, family_name: rest },
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

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(full: &str, order: Order) -> (String, String) {
        let NameParts { given_name, family_name } = split_ordered(full, order);
        (family_name, given_name)
    }

    #[test]
    fn capitals_mark_the_family_name_wherever_it_is() {
        for full in ["DE LA TOUR Françoise", "Françoise DE LA TOUR"] {
            for order in [Order::FamilyFirst, Order::GivenFirst] {
                assert_eq!(parts(full, order), ("DE LA TOUR".to_owned(), "Françoise".to_owned()));
            }
        }
    }

    #[test]
    fn without_capitals_the_order_and_the_particles_decide() {
        assert_eq!(parts("De La Tour Solène", Order::FamilyFirst), ("De La Tour".to_owned(), "Solène".to_owned()));
        assert_eq!(parts("Moreau Marie-Ange", Order::FamilyFirst), ("Moreau".to_owned(), "Marie-Ange".to_owned()));
        assert_eq!(parts("Solène De La Tour", Order::GivenFirst), ("De La Tour".to_owned(), "Solène".to_owned()));
        assert_eq!(parts("Zoé Dubois", Order::GivenFirst), ("Dubois".to_owned(), "Zoé".to_owned()));
        assert_eq!(parts("DUBOIS ZOÉ", Order::FamilyFirst), ("DUBOIS".to_owned(), "ZOÉ".to_owned()));
        assert_eq!(parts("Dubois", Order::GivenFirst), ("Dubois".to_owned(), String::new()));
        assert_eq!(parts("  ", Order::FamilyFirst), (String::new(), String::new()));
    }

    #[test]
    fn a_name_as_typed_has_the_given_name_first() {
        let split = split("Tarik Belkacem Haddad");
        assert_eq!((split.given_name.as_str(), split.family_name.as_str()), ("Tarik", "Belkacem Haddad"));
    }
}
