//! A petition with stages: first the members of parliament, then the citizens; and the section's own share.

use chrono::Weekday;
use ruche_core::campaigns::ActionKind;
use ruche_core::campaigns::VolunteerAnswer::{Asked, Came, No, Yes};

use super::{Chantier, FieldAction, Goal, Stage};
use crate::example::calendar::{Calendar, at};

const MEMBERS_OF_PARLIAMENT: Stage = (0, 0);
const SIGNATURES: Stage = (1, 0);
const LEAFLETS: Stage = (2, 0);

const GOALS: &[Goal] = &[
    Goal { title: "Vers le référendum", stages: &[("parlementaires", 185), ("citoyens", 4_700_000)] },
    Goal { title: "Notre part, dans les trois vallées", stages: &[("signatures", 600)] },
    Goal { title: "Sur le terrain", stages: &[("tracts", 3_000)] },
];

pub(super) fn chantier(calendar: Calendar) -> Chantier {
    let saturday = |weeks| calendar.last(Weekday::Sat, weeks);
    let count = "Compteur national";
    Chantier {
        title: "Rétablissons l’ISF",
        summary: "Écrire à nos parlementaires pour qu’ils demandent le référendum, puis recueillir les signatures des citoyens. Le \
                  compteur national avance ; ici, on tient le marché et on frappe aux portes.",
        starts_on: calendar.day(-62),
        ends_on: calendar.day(118),
        lead: "Karim Haddouche",
        team: &[
            ("Fatima Benchérif", "réseaux sociaux"),
            ("Aldo Ferrantini", "marché"),
            ("Rosine Célestin-Mars", "saisie des signatures"),
            ("Théo Sablonnet", "visuels"),
        ],
        goals: GOALS,
        counted: vec![
            (calendar.day(-55), MEMBERS_OF_PARLIAMENT, 41, count),
            (calendar.day(-34), MEMBERS_OF_PARLIAMENT, 38, count),
            (calendar.day(-9), MEMBERS_OF_PARLIAMENT, 24, count),
        ],
        actions: vec![
            FieldAction {
                kind: ActionKind::MarketStall,
                title: "Stand au marché d’Orvelle",
                starts: at(saturday(5), 9, 0),
                ends: at(saturday(5), 12, 30),
                place: "Place de la Halle, Orvelle",
                needed: 4,
                volunteers: &[
                    ("Aldo Ferrantini", Came),
                    ("Mohand Aït Saïdane", Came),
                    ("Rosine Célestin-Mars", Came),
                    ("Rayan Meziane-Colin", Came),
                    ("Bakary Soumaré-Diop", No),
                ],
                results: &[(SIGNATURES, 87), (LEAFLETS, 350)],
            },
            FieldAction {
                kind: ActionKind::Leafleting,
                title: "Tractage à la gare",
                starts: at(calendar.last(Weekday::Tue, 3), 6, 45),
                ends: at(calendar.last(Weekday::Tue, 3), 8, 30),
                place: "Gare d’Orvelle",
                needed: 3,
                volunteers: &[("Karim Haddouche", Came), ("Awa Traoré-Binet", Came), ("Hugo Destrevelle", Came)],
                results: &[(SIGNATURES, 22), (LEAFLETS, 420)],
            },
            FieldAction {
                kind: ActionKind::MarketStall,
                title: "Stand au marché d’Orvelle",
                starts: at(saturday(2), 9, 0),
                ends: at(saturday(2), 12, 30),
                place: "Place de la Halle, Orvelle",
                needed: 4,
                volunteers: &[("Aldo Ferrantini", Came), ("Awa Traoré-Binet", Came), ("Théo Sablonnet", Came)],
                results: &[(SIGNATURES, 64), (LEAFLETS, 290)],
            },
            FieldAction {
                kind: ActionKind::MarketStall,
                title: "Stand au marché d’Orvelle",
                starts: at(calendar.next(Weekday::Sat, 0), 9, 0),
                ends: at(calendar.next(Weekday::Sat, 0), 12, 30),
                place: "Place de la Halle, Orvelle",
                needed: 5,
                volunteers: &[
                    ("Aldo Ferrantini", Yes),
                    ("Rosine Célestin-Mars", Yes),
                    ("Mohand Aït Saïdane", Asked),
                    ("Rayan Meziane-Colin", Asked),
                    ("Awa Traoré-Binet", No),
                ],
                results: &[],
            },
            FieldAction {
                kind: ActionKind::CallToOfficials,
                title: "Rendez-vous à la permanence du député",
                starts: at(calendar.next(Weekday::Fri, 1), 17, 0),
                ends: at(calendar.next(Weekday::Fri, 1), 18, 0),
                place: "Permanence, 4 rue des Écoles, Brévanches",
                needed: 2,
                volunteers: &[("Karim Haddouche", Yes), ("Odile Marchandeau", Yes)],
                results: &[],
            },
        ],
    }
}
