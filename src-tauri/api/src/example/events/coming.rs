//! What comes besides the meetings, and what was to come and does not.

use chrono::Weekday;
use ruche_core::events::AttendanceAnswer::{Maybe, No, Yes};
use ruche_core::events::SessionKind::{Break, Plenary, RoundTable, Workshop};
use ruche_core::events::{EventKind, EventState};

use super::programme::{Session, participant, session};
use super::{Attendance, LOCAL, NewEvent, ROOM};
use crate::example::calendar::Calendar;

pub(super) fn officers(calendar: Calendar) -> NewEvent {
    NewEvent {
        kind: EventKind::Other,
        title: "Réunion du bureau",
        day: calendar.next(Weekday::Tue, 0),
        hours: Some(((18, 30), (19, 45))),
        place: LOCAL,
        description: "Préparer la réunion de section, répartir les appels.",
        organiser: None,
        state: EventState::Planned,
        programme: &[],
        list: Attendance {
            invited: &[
                "Odile Marchandeau",
                "Bernardin Guérande",
                "Paule Castagnet",
                "Martine Ploumanac",
                "Karim Haddouche",
            ],
            answers: &[("Odile Marchandeau", Yes), ("Paule Castagnet", Yes), ("Bernardin Guérande", Maybe)],
            ..Attendance::default()
        },
    }
}

pub(super) fn walk(calendar: Calendar) -> NewEvent {
    NewEvent {
        kind: EventKind::Other,
        title: "Marche des sources",
        day: calendar.next(Weekday::Sun, 1),
        hours: Some(((10, 0), (13, 0))),
        place: ("Moulin de Saint-Ylan", "route du Moulin, Saint-Ylan-des-Prés"),
        description: "Annulée : le sentier est fermé après les pluies. Une autre date sera proposée.",
        organiser: Some("Les Sources vives"),
        state: EventState::Cancelled,
        programme: &[],
        list: Attendance { answers: &[("Anne-Lise Muhlbach", Yes), ("Didier Quintrec", Yes)], ..Attendance::default() },
    }
}

pub(super) fn training(calendar: Calendar) -> NewEvent {
    NewEvent {
        kind: EventKind::Training,
        title: "Une porte, un stand, un compte",
        day: calendar.next(Weekday::Sat, 2),
        hours: Some(((9, 30), (16, 30))),
        place: ("Maison des associations", "16 rue des Écoles, Brévanches"),
        description: "Une journée pour qui commence, et pour qui veut montrer aux autres. Repas partagé.",
        organiser: Some("Fédération"),
        state: EventState::Planned,
        programme: TRAINING,
        list: Attendance {
            invited: &[
                "Manon Sauvegrain",
                "Hugo Destrevelle",
                "Lina Coatmeur",
                "Gabriel Ménardeau",
                "Soraya Belhassen",
                "Baptiste Lanquetot",
                "Élodie Tournebise",
                "Aldo Ferrantini",
                "Rosine Célestin-Mars",
            ],
            answers: &[
                ("Aldo Ferrantini", Yes),
                ("Rosine Célestin-Mars", Yes),
                ("Manon Sauvegrain", Yes),
                ("Lina Coatmeur", Yes),
                ("Gabriel Ménardeau", Maybe),
                ("Élodie Tournebise", No),
            ],
            ..Attendance::default()
        },
    }
}

const TRAINING: &[Session] = &[
    session(Break, (9, 30), (10, 0), "Accueil café"),
    session(Workshop, (10, 0), (12, 0), "Parler à une porte")
        .in_room("Salle 1")
        .about("Trois questions, une grille, et savoir partir.")
        .moderated_by(&[participant("Joanne Le Bihan-Sorel", "formatrice").of("fédération")]),
    session(Workshop, (10, 0), (12, 0), "Tenir un stand")
        .in_room("Salle 2")
        .about("La table, l’accueil, les feuilles de signatures.")
        .moderated_by(&[participant("Aldo Ferrantini", "marché d’Orvelle")]),
    session(Break, (12, 0), (13, 30), "Repas partagé"),
    session(Workshop, (13, 30), (15, 30), "Compter le soir même")
        .in_room("Salle 1")
        .about("Saisir les résultats dans l’ordre des feuilles ; voir le compteur avancer.")
        .moderated_by(&[participant("Rosine Célestin-Mars", "saisie des signatures")]),
    session(Plenary, (15, 30), (16, 30), "Ce que l’on emporte").moderated_by(&[participant(
        "Joanne Le Bihan-Sorel",
        "formatrice",
    )
    .of("fédération")]),
];

pub(super) fn public_meeting(calendar: Calendar) -> NewEvent {
    NewEvent {
        kind: EventKind::PublicMeeting,
        title: "Orvelle à l’écoute : ce que vous nous avez dit",
        day: calendar.next(Weekday::Fri, 3),
        hours: Some(((18, 30), (20, 30))),
        place: ROOM,
        description: "Rendre compte de ce qui a été dit aux portes et au marché, et mettre trois propositions en débat. Entrée \
                      libre.",
        organiser: None,
        state: EventState::Planned,
        programme: PUBLIC_MEETING,
        list: Attendance {
            invited: &[
                "Martine Ploumanac",
                "Estelle Poncharal",
                "Bakary Soumaré-Diop",
                "Mathieu Keradenec",
                "Inès Valdoviño",
                "Odile Marchandeau",
            ],
            answers: &[("Martine Ploumanac", Yes), ("Estelle Poncharal", Yes), ("Bakary Soumaré-Diop", Yes)],
            ..Attendance::default()
        },
    }
}

const PUBLIC_MEETING: &[Session] = &[
    session(Plenary, (18, 30), (18, 40), "Bienvenue").with(&[participant("Martine Ploumanac", "Orvelle à l’écoute")]),
    session(Plenary, (18, 40), (19, 10), "Ce que vous nous avez dit")
        .with(&[participant("Estelle Poncharal", "grilles d’écoute")]),
    session(RoundTable, (19, 10), (20, 0), "Le médecin, le car, la cantine")
        .moderated_by(&[participant("Bakary Soumaré-Diop", "quartier du Nord")])
        .with(&[
            participant("Alban Guichemerre", "médecin").of("maison de santé de Brévanches"),
            participant("Sidonie Clairvaux-Petit", "conductrice").of("régie des cars des Trois-Vallées"),
            participant("Lazare Monfrinaud", "chef de cuisine").of("école Rosa-Vernet"),
        ]),
    session(Plenary, (20, 0), (20, 30), "La parole à la salle"),
];

pub(super) fn action_day(calendar: Calendar) -> NewEvent {
    NewEvent {
        kind: EventKind::ActionDay,
        title: "Journée d’action dans les trois vallées",
        day: calendar.next(Weekday::Sat, 5),
        hours: None,
        place: ("Sur les marchés et aux portes", "Orvelle, Castelnoue et Pont-Sarnon"),
        description: "Trois équipes, trois communes, une seule grille. Retour au local le soir pour compter ensemble.",
        organiser: None,
        state: EventState::Planned,
        programme: &[],
        list: Attendance {
            answers: &[("Karim Haddouche", Yes), ("Aldo Ferrantini", Yes), ("Yvon Kervadec", Maybe)],
            ..Attendance::default()
        },
    }
}
