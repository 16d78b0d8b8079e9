//! Names of people at the beginning of a text, with the office in brackets behind them.

use crate::events::SessionPerson;
use crate::record::text::{MAX_LINE, is_longer};
use crate::text::fold;

/// Small words inside names.
const PARTICLES: &[&str] =
    &["de", "du", "des", "la", "le", "van", "von", "den", "der", "di", "da", "del", "el", "al", "ben", "bin"];

/// Words with a capital that begin titles rather than names.
const NO_NAMES: &[&str] = &[
    "accueil",
    "action",
    "assemblee",
    "atelier",
    "ateliers",
    "bilan",
    "bureau",
    "campagne",
    "cloture",
    "comite",
    "conclusion",
    "conference",
    "congres",
    "conseil",
    "debat",
    "decision",
    "discussion",
    "echange",
    "echanges",
    "election",
    "elections",
    "grand",
    "grande",
    "groupe",
    "introduction",
    "les",
    "lutte",
    "ouverture",
    "parole",
    "pause",
    "plan",
    "pleniere",
    "presentation",
    "projet",
    "questions",
    "rapport",
    "rassemblement",
    "reunion",
    "salle",
    "seance",
    "section",
    "table",
    "tour",
    "une",
    "visite",
    "vote",
    "votes",
    "annonce",
    "suite",
    "photos",
    "merci",
    "note",
    "notes",
    "nb",
];

/// A name at the beginning of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named<'t> {
    /// The name.
    pub name: &'t str,
    /// What stood in brackets behind it.
    pub bracket: Option<&'t str>,
    /// What follows, from the sign on.
    pub rest: &'t str,
}

impl Named<'_> {
    /// How many words the name has.
    pub fn words(&self) -> usize {
        self.name.split_whitespace().count()
    }

    /// Whether nothing follows, or a sign after which comes what they said.
    pub fn is_said_by(&self) -> bool {
        let rest = self.rest.trim_start();
        rest.is_empty() || [":", "->", "→"].iter().any(|sign| rest.starts_with(sign))
    }

    /// A line of a session for them.
    pub fn person(&self, said: &str) -> SessionPerson {
        let (office, organisation) = self.bracket.map(office_and_organisation).unwrap_or_default();
        let said = without_signs(said);
        SessionPerson {
            name: self.name.to_owned(),
            office,
            organisation,
            said: (!said.is_empty()).then(|| said.to_owned()),
            ..SessionPerson::default()
        }
    }
}

/// Somebody as typed in one go: a name, then behind a comma or in brackets their office, or for whom they speak.
pub fn split_person(typed: &str) -> SessionPerson {
    let typed = typed.trim();
    let bracketed = typed.strip_suffix(')').and_then(|text| text.split_once('('));
    let (name, known) = bracketed.or_else(|| typed.split_once(',')).unwrap_or((typed, ""));
    let (office, organisation) = office_and_organisation(known);
    SessionPerson { name: name.trim().to_owned(), office, organisation, ..SessionPerson::default() }
}

/// The text without the signs that lead from a name to what follows.
pub(super) fn without_signs(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let shorter = text
            .strip_prefix("->")
            .or_else(|| text.strip_prefix(['→', ':', '-', '–', '—', ',', '|', '.']))
            .map(str::trim_start);
        match shorter {
            Some(shorter) => text = shorter,
            None => return text,
        }
    }
}

/// The name with which a text begins: words with a capital, small words of names between them.
pub(super) fn leading_name(text: &str) -> Option<Named<'_>> {
    let mut end = 0;
    let mut rest = text;
    loop {
        let trimmed = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let start = text.len() - trimmed.len();
        if end > 0 && start == end {
            break;
        }
        let length = trimmed.find(|letter: char| !is_of_name(letter)).unwrap_or(trimmed.len());
        let word = &trimmed[..length];
        let capital = begins_with_capital(word);
        if !capital && (end == 0 || !PARTICLES.contains(&word)) {
            break;
        }
        rest = &trimmed[length..];
        // A small word belongs to the name only when another word of it follows.
        if capital {
            end = start + length;
        }
    }
    let name = text[..end].trim_end_matches(['.', '-', '\'', '’']);
    // "Paule C." keeps the point of its initial.
    let name = if text[name.len()..].starts_with('.') && is_initial(name) { &text[..=name.len()] } else { name };
    let in_capitals = name.chars().filter(|letter| letter.is_alphabetic()).all(char::is_uppercase);
    if name.is_empty() || in_capitals || is_longer(name, MAX_LINE) || name.split_whitespace().count() > 6 {
        return None;
    }
    let first = fold(name);
    if NO_NAMES.contains(&first.split(' ').next().unwrap_or_default()) {
        return None;
    }
    let after = &text[name.len()..];
    let bracket = after.trim_start().strip_prefix('(').and_then(|inside| inside.split_once(')'));
    Some(match bracket {
        Some((inside, rest)) if !is_longer(inside, MAX_LINE) => Named { name, bracket: Some(inside.trim()), rest },
        _ => Named { name, bracket: None, rest: after },
    })
}

fn is_initial(name: &str) -> bool {
    name.rsplit(char::is_whitespace).next().is_some_and(|word| word.chars().count() <= 2)
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '-' | '\'' | '’' | '.' | '·')
}

/// Whether a word has the capital of a name: `Dupont`, `d’Argonne`, `McAllister`.
fn begins_with_capital(word: &str) -> bool {
    let word = ["d'", "d’", "l'", "l’", "D'", "D’"].iter().find_map(|part| word.strip_prefix(part)).unwrap_or(word);
    word.starts_with(char::is_uppercase)
}

/// What stands in brackets behind a name: an office, or for whom they speak.
fn office_and_organisation(inside: &str) -> (Option<String>, Option<String>) {
    let filled = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    if is_organisation(inside) {
        return (None, filled(inside));
    }
    match inside.rsplit_once(',') {
        Some((office, organisation)) if is_organisation(organisation) => (filled(office), filled(organisation)),
        _ => (filled(inside), None),
    }
}

/// Whether this names an organisation: letters that stand for one, or a word that says so.
fn is_organisation(text: &str) -> bool {
    let text = text.trim();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let in_capitals = text
        .chars()
        .all(|letter| letter.is_uppercase() || letter.is_ascii_digit() || matches!(letter, '-' | '.' | '’'));
    let first = fold(text);
    let first = first.split(' ').next().unwrap_or_default();
    (in_capitals && letters >= 2)
        || ["parti", "syndicat", "association", "collectif", "federation", "union", "ligue", "mouvement"]
            .contains(&first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_where_the_office_or_the_words_begin() {
        let read = |text| leading_name(text).map(|named| (named.name, named.bracket, named.rest.trim()));
        assert_eq!(
            read("Clarisse Ravel d’Argonne (eurodép.) -> niveau européen"),
            Some(("Clarisse Ravel d’Argonne", Some("eurodép."), "-> niveau européen"))
        );
        assert_eq!(read("Octave Fabre : hommage"), Some(("Octave Fabre", None, ": hommage")));
        assert_eq!(read("Paule C. et Bernardin"), Some(("Paule C.", None, "et Bernardin")));
        assert_eq!(read("Jean de La Tour du Pin"), Some(("Jean de La Tour du Pin", None, "")));
        assert_eq!(read("Marit Lindqvist de passage"), Some(("Marit Lindqvist", None, "de passage")));
        for text in [
            "attentes : moins",
            "Grand débat",
            "ANNONCE !! retour",
            "Assemblée Générale : vote",
            "",
            "(député)",
            "1 Paul",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn somebody_typed_in_one_go_has_a_name_an_office_and_an_organisation() {
        let read = |typed| {
            let SessionPerson { name, office, organisation, .. } = split_person(typed);
            (name, office.unwrap_or_default(), organisation.unwrap_or_default())
        };
        let person = |name: &str, office: &str, organisation: &str| (name.into(), office.into(), organisation.into());
        assert_eq!(read(" Hector Lanoux, prés. groupe Sénat "), person("Hector Lanoux", "prés. groupe Sénat", ""));
        assert_eq!(read("Hector Lanoux (prés. groupe Sénat)"), person("Hector Lanoux", "prés. groupe Sénat", ""));
        assert_eq!(read("Zoé Petit, députée, MJS"), person("Zoé Petit", "députée", "MJS"));
        assert_eq!(read("Marit Lindqvist, PSE"), person("Marit Lindqvist", "", "PSE"));
        assert_eq!(read("Zoé Petit,"), person("Zoé Petit", "", ""));
        assert_eq!(read("paule"), person("paule", "", ""));
        assert_eq!(read(", députée"), person("", "députée", ""));
    }

    #[test]
    fn brackets_hold_an_office_or_an_organisation() {
        let read = |text| office_and_organisation(text);
        assert_eq!(read("PSE"), (None, Some("PSE".into())));
        assert_eq!(read("parti frère britannique"), (None, Some("parti frère britannique".into())));
        assert_eq!(read("prés. groupe Sénat"), (Some("prés. groupe Sénat".into()), None));
        assert_eq!(read("députée, MJS"), (Some("députée".into()), Some("MJS".into())));
    }
}
