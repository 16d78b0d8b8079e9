//! The section's own meetings: one whose report is published, one still to report on, one to come.

use chrono::Weekday;
use ruche_core::events::AttendanceAnswer::{self, Maybe, No, Yes};
use ruche_core::events::NoteKind::{Decision, FollowUp, Proposal, Quote, Text};
use ruche_core::events::SessionKind::{Break, Plenary, RoundTable};
use ruche_core::events::{EventKind, EventState};

use super::programme::{Note, Participant, Session, participant, session};
use super::{Attendance, LOCAL, NewEvent, ROOM};
use crate::example::calendar::Calendar;

/// Those who are there every time.
const REGULARS: &[&str] = &[
    "Odile Marchandeau",
    "Bernardin Guérande",
    "Paule Castagnet",
    "Martine Ploumanac",
    "Karim Haddouche",
    "Fatima Benchérif",
    "Aldo Ferrantini",
    "Mohand Aït Saïdane",
    "Rosine Célestin-Mars",
    "Estelle Poncharal",
    "Bakary Soumaré-Diop",
    "Camille Dorvaux",
];

/// The yearly assembly, four months ago.
pub(super) fn assembly(calendar: Calendar) -> NewEvent {
    let others = [
        "Solange Aubrac-Tissier",
        "Yvon Kervadec",
        "Arlette Boussaroque",
        "Raymond Dessertine",
        "Françoise Lhermenier",
        "Monique Pradelou",
        "Jean-Noël Rambourdin",
        "Gérard Siméoni-Vals",
        "Danielle Lacquemant",
        "Hervé Tonnelier-Roy",
        "Nicole Dargenton",
        "Jocelyne Hatterer",
        "Luc Fontanier-Bel",
        "Didier Quintrec",
        "Sylvie Arnaudet",
        "Denis Olivray",
    ];
    NewEvent {
        kind: EventKind::GeneralAssembly,
        title: "Assemblée générale de la section",
        day: calendar.last(Weekday::Thu, 17),
        hours: Some(((19, 0), (21, 30))),
        place: ROOM,
        description: "Le bilan de l’année, les comptes, et l’élection du bureau.",
        organiser: None,
        state: EventState::Held,
        programme: ASSEMBLY,
        list: Attendance { came: [REGULARS, &others].concat(), ..Attendance::default() },
    }
}

const ASSEMBLY: &[Session] = &[
    session(Plenary, (19, 0), (19, 40), "Bilan de l’année").with(&[ODILE]),
    session(Plenary, (19, 40), (20, 15), "Les comptes").with(&[BERNARDIN]),
    session(Plenary, (20, 15), (21, 0), "Élection du bureau").noted(&[Note(
        Decision,
        None,
        "Le bureau de cinq membres est élu à main levée, sans opposition.",
    )]),
    session(Break, (21, 0), (21, 30), "Pot de l’amitié"),
];

const ODILE: Participant = participant("Odile Marchandeau", "secrétaire de section");
const BERNARDIN: Participant = participant("Bernardin Guérande", "trésorier");
const KARIM: Participant = participant("Karim Haddouche", "chantier « Rétablissons l’ISF »");
const MARTINE: Participant = participant("Martine Ploumanac", "chantier « Orvelle à l’écoute »");
const PAULE: Participant = participant("Paule Castagnet", "chantier « Chacun son filleul »");

/// The meeting of five weeks ago, whose report is published.
pub(super) fn reported(calendar: Calendar) -> NewEvent {
    let others: &[&str] =
        &["Françoise Lhermenier", "Denis Olivray", "Awa Traoré-Binet", "Nadège Rivoallan", "Théo Sablonnet"];
    NewEvent {
        kind: EventKind::SectionMeeting,
        title: "Réunion de section : trois chantiers côte à côte",
        day: calendar.last(Weekday::Thu, 4),
        hours: Some(((19, 30), (21, 30))),
        place: LOCAL,
        description: "Un chantier commence, deux autres sont en route : où en est-on, et qui porte quoi ?",
        organiser: None,
        state: EventState::Held,
        programme: REPORTED,
        list: Attendance {
            members: true,
            answers: &[("Gaston Le Quellec", No), ("Huguette Vandeweghe", No), ("Julien Hautecloche", No)],
            came: [REGULARS, others].concat(),
            guests: &["Lison Vauquelin", "Anatole Brissendre"],
            ..Attendance::default()
        },
    }
}

const REPORTED: &[Session] = &[
    session(Plenary, (19, 30), (19, 45), "Ouverture")
        .with(&[ODILE.saying("Le compte rendu de la réunion précédente est adopté sans remarque.")]),
    session(RoundTable, (19, 45), (20, 40), "Trois chantiers côte à côte")
        .moderated_by(&[ODILE])
        .with(&[
            KARIM.saying("Premier marché : 87 signatures en une matinée, et des gens qui attendaient leur tour."),
            MARTINE
                .saying("Deux cent douze portes boulevard du Nord. Ce qui revient d’abord : le médecin qui s’en va."),
            PAULE.saying("Moins nombreux chaque année : commençons par appeler ceux qui sont partis sans rien dire."),
        ])
        .noted(&[
            Note(
                Decision,
                None,
                "Tenir le stand du marché d’Orvelle un samedi sur trois jusqu’à la fin de la pétition.",
            ),
            Note(FollowUp, Some("Paule Castagnet"), "Organiser une soirée d’appels au local dans les trois semaines."),
        ]),
    session(Plenary, (20, 40), (21, 10), "Les comptes du trimestre")
        .with(&[BERNARDIN.saying("Le loyer du local est couvert pour six mois ; des cotisations manquent encore.")])
        .noted(&[Note(
            FollowUp,
            Some("Aldo Ferrantini"),
            "Acheter une deuxième table pliante pour le stand, dans la limite de 60 euros.",
        )]),
    session(Plenary, (21, 10), (21, 30), "Questions diverses").noted(&[
        Note(
            Text,
            None,
            "Peut-on venir au porte-à-porte sans être adhérent ? Oui : on vient avec quelqu’un qui l’a déjà fait.",
        ),
        Note(Proposal, Some("Françoise Lhermenier"), "tenir aussi un café d’écoute à Brévanches, un dimanche matin."),
    ]),
];

/// The last meeting, on which nobody has reported yet.
pub(super) fn unreported(calendar: Calendar) -> NewEvent {
    NewEvent {
        kind: EventKind::SectionMeeting,
        title: "Réunion de section : préparer la réunion publique",
        day: calendar.last(Weekday::Thu, 0),
        hours: Some(((19, 30), (21, 30))),
        place: LOCAL,
        description: "Ce que nous rapportons de Port-Bérenne, et ce que nous dirons aux habitants.",
        organiser: None,
        state: EventState::Held,
        programme: UNREPORTED,
        list: Attendance {
            members: true,
            answers: &[("Denis Olivray", No), ("Awa Traoré-Binet", No)],
            came: [REGULARS, &["Mathieu Keradenec", "Soraya Belhassen"]].concat(),
            guests: &["Lison Vauquelin"],
            ..Attendance::default()
        },
    }
}

const UNREPORTED: &[Session] = &[
    session(Plenary, (19, 30), (20, 0), "Retour de Port-Bérenne").with(&[
        ODILE.saying("Ouvrir la dernière demi-heure aux voisins : on essaie dès ce soir, une voisine est là."),
        BERNARDIN.saying(
            "La cotisation en quatre fois ramène ailleurs un adhérent sur trois parmi ceux qui avaient décroché.",
        ),
    ]),
    session(RoundTable, (20, 0), (20, 50), "La réunion publique : que propose-t-on ?")
        .moderated_by(&[MARTINE])
        .with(&[
            participant("Estelle Poncharal", "grilles d’écoute")
                .saying("Trois thèmes sortent des grilles : le médecin, le car du matin, la cantine."),
            participant("Mathieu Keradenec", "secteurs")
                .saying("On comprend une proposition quand elle commence par une adresse et une heure."),
        ])
        .noted(&[
            Note(
                Quote,
                Some("Une habitante de l’allée Rosa-Vernet"),
                "Le car passe toujours, mais il ne s’arrête plus.",
            ),
            Note(Proposal, Some("Karim Haddouche"), "inviter le médecin de Brévanches à dire ce qui le ferait rester."),
            Note(Decision, None, "La réunion publique aura lieu un vendredi à 18 h 30, salle des Tisserands."),
            Note(FollowUp, Some("Martine Ploumanac"), "Demander la salle à la mairie."),
        ]),
    session(Plenary, (20, 50), (21, 15), "Accueil des nouveaux adhérents")
        .with(&[participant("Camille Dorvaux", "accueil").saying("Deux bulletins d’adhésion signés ce soir.")])
        .noted(&[Note(FollowUp, Some("Odile Marchandeau"), "Trouver un parrain ou une marraine à Manon et à Hugo.")]),
    session(Break, (21, 15), (21, 30), "Pot de l’amitié"),
];

/// The meeting to come.
pub(super) fn next(calendar: Calendar) -> NewEvent {
    NewEvent {
        kind: EventKind::SectionMeeting,
        title: "Réunion de section : à mi-parcours",
        day: calendar.next(Weekday::Thu, 0),
        hours: Some(((19, 30), (21, 30))),
        place: LOCAL,
        description: "Les compteurs des trois chantiers, le premier tri des propositions, et la dernière demi-heure ouverte aux \
                      voisins.",
        organiser: None,
        state: EventState::Planned,
        programme: NEXT,
        list: Attendance { members: true, answers: ANSWERS, ..Attendance::default() },
    }
}

const NEXT: &[Session] = &[
    session(Plenary, (19, 30), (19, 40), "Ouverture").with(&[ODILE]),
    session(RoundTable, (19, 40), (20, 20), "Où en sont les trois chantiers ?")
        .moderated_by(&[ODILE])
        .with(&[KARIM, MARTINE, PAULE]),
    session(Plenary, (20, 20), (21, 0), "Premier tri des propositions")
        .about("Chacun lit les grilles avant de venir.")
        .with(&[participant("Estelle Poncharal", "grilles d’écoute")]),
    session(Plenary, (21, 0), (21, 30), "La demi-heure des voisins")
        .moderated_by(&[participant("Camille Dorvaux", "accueil")]),
];

const ANSWERS: &[(&str, AttendanceAnswer)] = &[
    ("Odile Marchandeau", Yes),
    ("Bernardin Guérande", Yes),
    ("Paule Castagnet", Yes),
    ("Martine Ploumanac", Yes),
    ("Karim Haddouche", Yes),
    ("Estelle Poncharal", Yes),
    ("Rosine Célestin-Mars", Yes),
    ("Camille Dorvaux", Yes),
    ("Manon Sauvegrain", Yes),
    ("Hugo Destrevelle", Yes),
    ("Denis Olivray", Maybe),
    ("Soraya Belhassen", Maybe),
    ("Julien Hautecloche", No),
    ("Gaston Le Quellec", No),
    ("Huguette Vandeweghe", No),
];
