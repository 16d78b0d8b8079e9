//! What comes besides the meetings, and what was to come and does not.

use chrono::Weekday;
use ruche_core::events::SessionKind::{Break, Plenary, RoundTable, Workshop};
use ruche_core::events::attendance::AttendanceAnswer::{Maybe, No, Yes};
use ruche_core::events::{EventKind, EventState};

use super::programme::{Part, part, voice};
use super::{LOCAL, List, Occasion, ROOM};
use crate::example::calendar::Calendar;

pub(super) fn officers(calendar: Calendar) -> Occasion {
    Occasion {
        kind: EventKind::Other,
        title: "Réunion du bureau",
        day: calendar.next(Weekday::Tue, 0),
        hours: Some(((18, 30), (19, 45))),
        place: LOCAL,
        description: "Préparer la réunion de section, répartir les appels.",
        organiser: None,
        state: EventState::Planned,
        programme: &[],
        list: List {
            invited: &[
                "Odile Marchandeau",
                "Bernardin Guérande",
                "Paule Castagnet",
                "Martine Ploumanac",
                "Karim Haddouche",
            ],
            answers: &[("Odile Marchandeau", Yes), ("Paule Castagnet", Yes), ("Bernardin Guérande", Maybe)],
            ..List::default()
        },
    }
}

pub(super) fn walk(calendar: Calendar) -> Occasion {
    Occasion {
        kind: EventKind::Other,
        title: "Marche des sources",
        day: calendar.next(Weekday::Sun, 1),
        hours: Some(((10, 0), (13, 0))),
        place: ("Moulin de Saint-Ylan", "route du Moulin, Saint-Ylan-des-Prés"),
        description: "Annulée : le sentier est fermé après les pluies. Une autre date sera proposée.",
        organiser: None,
        state: EventState::Cancelled,
        programme: &[],
        list: List { answers: &[("Anne-Lise Muhlbach", Yes), ("Didier Quintrec", Yes)], ..List::default() },
    }
}

pub(super) fn training(calendar: Calendar) -> Occasion {
    Occasion {
        kind: EventKind::Training,
        title: "Une porte, un stand, un compte",
        day: calendar.next(Weekday::Sat, 2),
        hours: Some(((9, 30), (16, 30))),
        place: ("Maison des associations", "16 rue des Écoles, Brévanches"),
        description: "Une journée pour qui commence, et pour qui veut montrer aux autres. Repas partagé.",
        organiser: Some("Fédération"),
        state: EventState::Planned,
        programme: TRAINING,
        list: List {
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
            ..List::default()
        },
    }
}

const TRAINING: &[Part] = &[
    part(Break, (9, 30), (10, 0), "Accueil café"),
    part(Workshop, (10, 0), (12, 0), "Parler à une porte")
        .in_room("Salle 1")
        .about("Trois questions, une grille, et savoir partir.")
        .led_by(&[voice("Joanne Le Bihan-Sorel", "formatrice").of("fédération")]),
    part(Workshop, (10, 0), (12, 0), "Tenir un stand")
        .in_room("Salle 2")
        .about("La table, l’accueil, les feuilles de signatures.")
        .led_by(&[voice("Aldo Ferrantini", "marché d’Orvelle")]),
    part(Break, (12, 0), (13, 30), "Repas partagé"),
    part(Workshop, (13, 30), (15, 30), "Compter le soir même")
        .in_room("Salle 1")
        .about("Saisir les résultats dans l’ordre des feuilles ; voir le compteur avancer.")
        .led_by(&[voice("Rosine Célestin-Mars", "saisie des signatures")]),
    part(Plenary, (15, 30), (16, 30), "Ce que l’on emporte")
        .led_by(&[voice("Joanne Le Bihan-Sorel", "formatrice").of("fédération")]),
];

pub(super) fn public_meeting(calendar: Calendar) -> Occasion {
    Occasion {
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
        list: List {
            invited: &[
                "Martine Ploumanac",
                "Estelle Poncharal",
                "Bakary Soumaré-Diop",
                "Mathieu Keradenec",
                "Inès Valdoviño",
                "Odile Marchandeau",
            ],
            answers: &[("Martine Ploumanac", Yes), ("Estelle Poncharal", Yes), ("Bakary Soumaré-Diop", Yes)],
            ..List::default()
        },
    }
}

const PUBLIC_MEETING: &[Part] = &[
    part(Plenary, (18, 30), (18, 40), "Bienvenue").with(&[voice("Martine Ploumanac", "Orvelle à l’écoute")]),
    part(Plenary, (18, 40), (19, 10), "Ce que vous nous avez dit")
        .with(&[voice("Estelle Poncharal", "grilles d’écoute")]),
    part(RoundTable, (19, 10), (20, 0), "Le médecin, le car, la cantine")
        .led_by(&[voice("Bakary Soumaré-Diop", "quartier du Nord")])
        .with(&[
            voice("Alban Guichemerre", "médecin").of("maison de santé de Brévanches"),
            voice("Sidonie Clairvaux-Petit", "conductrice").of("régie des cars des Trois-Vallées"),
            voice("Lazare Monfrinaud", "chef de cuisine").of("école Rosa-Vernet"),
        ]),
    part(Plenary, (20, 0), (20, 30), "La parole à la salle"),
];

pub(super) fn action_day(calendar: Calendar) -> Occasion {
    Occasion {
        kind: EventKind::ActionDay,
        title: "Journée d’action dans les trois vallées",
        day: calendar.next(Weekday::Sat, 5),
        hours: None,
        place: ("Sur les marchés et aux portes", "Orvelle, Castelnoue et Pont-Sarnon"),
        description: "Trois équipes, trois communes, une seule grille. Retour au local le soir pour compter ensemble.",
        organiser: None,
        state: EventState::Planned,
        programme: &[],
        list: List {
            answers: &[("Karim Haddouche", Yes), ("Aldo Ferrantini", Yes), ("Yvon Kervadec", Maybe)],
            ..List::default()
        },
    }
}
