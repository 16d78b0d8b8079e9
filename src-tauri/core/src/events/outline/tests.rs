//! A day like those that officers note, and the rule that nothing of it is left out.

use proptest::prelude::*;

use super::*;
use crate::events::SessionPerson;

const DAY: &str = r#"dim 3 mars - Lyon - rencontre des secrétaires "Faire ensemble"
avec Odile M. (train 6h40, 2 billets)

9h accueil café
9h30 intro Salomé Vidal (coordination) : écouter / faire / transmettre
   ANNONCE !! l'université d'été revient à Royan
10h TR1 "Grand débat" - anim. Maud Saint-Clair
   Armand Lesage (prés. groupe Sénat) -> écouter D'ABORD ; prop. conférence des territoires
   Lise Morel d’Aubrac (eurodép.) -> sortir le climat de la règle
11h TR2 parole aux sections - anim. Théo Garnier (comm.) et Nina Roux
   attentes / difficultés : moins de monde
   -> moi : idée parrainage, à proposer  ! SUITE : mettre à l'ODJ du 14
12h Gaspard Noël : hommage à une camarade (la dessinatrice), énergie
12h30-14h déjeuner
14h ateliers (3 en parallèle) - moi : "Faire vivre une campagne en ligne sur le terrain ?"
   campagne "Pour l'école" : écrire, compteur 12/40, ensuite 2,5 M
   Odile : atelier trésorerie ; Basile : atelier municipales
16h Astrid Holm (PSE) soutien ; tweet de @AstridH : "We need you; really" #Ensemble 3/3/2019 15:52
17h Simon Leroux (rénovation) conclusion : nos idées ET nos méthodes
photos : 23, galerie en lien
merci à tout le monde
"#;

fn read(text: &str) -> Outline {
    outline(text, "2019-03-03".parse().unwrap()).unwrap()
}

fn day() -> Vec<SessionDraft> {
    read(DAY).sessions.into_iter().map(|session| session.draft).collect()
}

fn names(people: &[SessionPerson]) -> Vec<&str> {
    people.iter().map(|person| person.name.as_str()).collect()
}

#[test]
fn every_session_has_its_time_kind_and_title() {
    let read: Vec<String> = day()
        .iter()
        .map(|session| {
            let time = |at: Option<NaiveDateTime>| at.map(|at| at.format("%H:%M").to_string()).unwrap_or_default();
            format!("{}-{} {:?} {}", time(session.starts), time(session.ends), session.kind, session.title)
        })
        .collect();
    assert_eq!(
        read,
        [
            "09:00-09:30 Break Accueil café",
            "09:30-10:00 Address Introduction",
            "10:00-11:00 RoundTable Table ronde 1 : Grand débat",
            "11:00-12:00 RoundTable Table ronde 2 : parole aux sections",
            "12:00-12:30 Address ",
            "12:30-14:00 Break Déjeuner",
            "14:00-16:00 Workshop Faire vivre une campagne en ligne sur le terrain ?",
            "14:00-16:00 Workshop Atelier trésorerie",
            "14:00-16:00 Workshop Atelier municipales",
            "16:00-17:00 Address ",
            "17:00- Address Conclusion",
        ]
    );
}

#[test]
fn people_have_their_office_and_what_they_said() {
    let sessions = day();
    assert_eq!(names(&sessions[2].moderators), ["Maud Saint-Clair"]);
    assert_eq!(names(&sessions[2].speakers), ["Armand Lesage", "Lise Morel d’Aubrac"]);
    assert_eq!(names(&sessions[3].moderators), ["Théo Garnier", "Nina Roux"]);
    assert_eq!(sessions[3].moderators[0].office.as_deref(), Some("comm."));
    let speaker = &sessions[1].speakers[0];
    assert_eq!((speaker.name.as_str(), speaker.office.as_deref()), ("Salomé Vidal", Some("coordination")));
    assert_eq!(speaker.said.as_deref(), Some("écouter / faire / transmettre"));
    assert_eq!(sessions[2].speakers[0].said.as_deref(), Some("écouter D'ABORD"));
    assert_eq!(sessions[9].speakers[0].organisation.as_deref(), Some("PSE"));
    assert_eq!(sessions[9].speakers[0].said.as_deref(), Some("soutien"));
    assert_eq!(sessions[10].speakers[0].said.as_deref(), Some("nos idées ET nos méthodes"));
}

#[test]
fn marks_become_notes_of_their_kind() {
    let sessions = day();
    let notes = |index: usize| -> Vec<(NoteKind, &str, Option<&str>)> {
        sessions[index].notes.iter().map(|note| (note.kind, note.text.as_str(), note.speaker.as_deref())).collect()
    };
    assert_eq!(notes(1), [(NoteKind::Announcement, "l'université d'été revient à Royan", None)]);
    assert_eq!(notes(2), [(NoteKind::Proposal, "conférence des territoires", Some("Armand Lesage"))]);
    assert_eq!(
        notes(3),
        [
            (NoteKind::Text, "attentes / difficultés : moins de monde", None),
            (NoteKind::Proposal, "idée parrainage, à proposer", Some("moi")),
            (NoteKind::FollowUp, "mettre à l'ODJ du 14", None),
        ]
    );
    assert_eq!(
        notes(9),
        [(NoteKind::Quote, "tweet de @AstridH : \"We need you; really\" #Ensemble 3/3/2019 15:52", Some("@AstridH"))]
    );
}

#[test]
fn what_is_not_indented_speaks_of_the_whole_day() {
    let texts: Vec<String> = read(DAY).notes.into_iter().map(|note| note.text).collect();
    assert_eq!(texts.len(), 4, "{texts:?}");
    assert!(texts[0].starts_with("dim 3 mars") && texts[3].starts_with("merci"));
}

#[test]
fn without_indentation_lines_belong_to_the_current_session() {
    let outline = read("20h réunion de section\nprésents : 14\n22h30 pot\n0h15 rangement\nfin");
    let starts: Vec<String> =
        outline.sessions.iter().map(|session| session.draft.starts.unwrap().to_string()).collect();
    assert_eq!(starts, ["2019-03-03 20:00:00", "2019-03-03 22:30:00", "2019-03-04 00:15:00"]);
    assert_eq!(outline.sessions[0].draft.notes[0].text, "présents : 14");
    assert_eq!(outline.sessions[2].draft.notes[0].text, "fin");
    assert_eq!(outline.sessions[1].draft.kind, SessionKind::Break);
}

/// Words that say what something is: they are kept as its kind, its time or its place in the programme.
const UNDERSTOOD: &[&str] = &[
    "annonce",
    "annonces",
    "decision",
    "decide",
    "suite",
    "suites",
    "todo",
    "prop",
    "proposition",
    "citation",
    "tr",
    "anim",
    "anime",
    "animee",
    "animes",
    "par",
    "animation",
    "animateur",
    "animatrice",
    "moderation",
    "moderateur",
    "moderatrice",
    "modere",
    "moderee",
    "intro",
    "concl",
    "et",
    "de",
    "d",
    "a",
    "no",
    "n",
];

/// The words of the text that are neither in the outline nor understood as something.
fn lost(text: &str) -> Vec<String> {
    let outline = read(text);
    let outlined = fold(&serde_json::to_string(&outline).unwrap().replace('\\', " \\"));
    let words: std::collections::HashSet<&str> = outlined.split(' ').collect();
    let clock = |word: &str| word.chars().all(|letter| letter.is_ascii_digit() || letter == 'h');
    text.lines()
        .flat_map(|line| fold(line).split(' ').map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| !word.is_empty() && !words.contains(word.as_str()))
        .filter(|word| {
            !UNDERSTOOD.contains(&word.trim_end_matches(|letter: char| letter.is_ascii_digit())) && !clock(word)
        })
        .collect()
}

#[test]
fn no_word_of_the_day_is_lost() {
    assert_eq!(lost(DAY), Vec::<String>::new());
}

fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "9h30 ",
        "12h45-14h ",
        "de 9h à 10h ",
        "   ",
        "\t- ",
        "-> ",
        "TR1 ",
        "table ronde 2 ",
        "atelier ",
        "ateliers ",
        "déjeuner ",
        "anim. ",
        "animé par ",
        "Odile Marchal ",
        "Paule C. ",
        "(députée) ",
        "(PSE) ",
        "(",
        ")",
        ": ",
        "; ",
        "\"",
        "« ",
        " »",
        "ANNONCE !! ",
        "! SUITE : ",
        "décision : ",
        "prop. ",
        "tweet de @odile ",
        "intro ",
        "conclusion : ",
        "moi : ",
        "d’",
        "et ",
        "quelques mots ",
        "ÉCOUTER ",
        "103/185 ",
        "\n",
        "\n   ",
        "\r\n",
        "…",
        "é",
        "\u{a0}",
        "Œuvre ",
        "intervention de ",
        "discours ",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_text_is_read_and_can_be_added(text in "\\PC{0,200}(\n\\PC{0,80}){0,6}") {
        for session in read(&text).sessions {
            prop_assert!(session.draft.check().is_ok());
        }
    }

    #[test]
    fn no_word_is_lost_whatever_is_noted(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        prop_assert_eq!(lost(&text), Vec::<String>::new(), "{}", text);
        for session in read(&text).sessions {
            let draft = session.draft.check();
            prop_assert!(draft.is_ok(), "{:?}", draft);
        }
    }
}
