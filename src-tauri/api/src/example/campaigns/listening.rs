//! A campaign that listens before it proposes.

use chrono::Weekday;
use ruche_core::campaigns::ActionKind;
use ruche_core::campaigns::VolunteerAnswer::{Asked, Came, No, Yes};

use super::{Chantier, FieldAction, Goal, Stage};
use crate::example::calendar::{Calendar, at};

const CONTRIBUTIONS: Stage = (0, 0);
const DOORS: Stage = (1, 0);

const GOALS: &[Goal] = &[
    Goal { title: "Ce que les gens nous disent", stages: &[("contributions", 250)] },
    Goal { title: "Les portes du quartier du Nord", stages: &[("portes", 800)] },
];

pub(super) fn chantier(calendar: Calendar) -> Chantier {
    let wednesday = |weeks| calendar.last(Weekday::Wed, weeks);
    Chantier {
        title: "Orvelle à l’écoute",
        summary: "Avant d’écrire un programme, aller écouter : trois questions, une grille, et une réunion publique pour rendre \
                  compte. Ce qui est dit à une porte est noté sans nom, sauf accord.",
        starts_on: calendar.day(-96),
        ends_on: calendar.day(75),
        lead: "Martine Ploumanac",
        team: &[
            ("Estelle Poncharal", "grilles et thèmes"),
            ("Mathieu Keradenec", "secteurs"),
            ("Bakary Soumaré-Diop", "quartier du Nord"),
        ],
        goals: GOALS,
        counted: vec![(calendar.day(-70), CONTRIBUTIONS, 31, "Formulaire du blog")],
        actions: vec![
            FieldAction {
                kind: ActionKind::DoorToDoor,
                title: "Porte-à-porte, boulevard du Nord",
                starts: at(wednesday(8), 18, 0),
                ends: at(wednesday(8), 20, 0),
                place: "Rendez-vous devant l’école Rosa-Vernet",
                needed: 6,
                volunteers: &[
                    ("Martine Ploumanac", Came),
                    ("Bakary Soumaré-Diop", Came),
                    ("Mathieu Keradenec", Came),
                    ("Inès Valdoviño", Came),
                    ("Denis Olivray", Came),
                    ("Soraya Belhassen", Came),
                ],
                results: &[(DOORS, 212), (CONTRIBUTIONS, 58)],
            },
            FieldAction {
                kind: ActionKind::Listening,
                title: "Café d’écoute à Brévanches",
                starts: at(calendar.last(Weekday::Sun, 4), 10, 0),
                ends: at(calendar.last(Weekday::Sun, 4), 12, 0),
                place: "Café de l’Abreuvoir, Brévanches",
                needed: 3,
                volunteers: &[("Françoise Lhermenier", Came), ("Delphine Courtadon", Came)],
                results: &[(CONTRIBUTIONS, 17)],
            },
            FieldAction {
                kind: ActionKind::DoorToDoor,
                title: "Porte-à-porte, allée Rosa-Vernet",
                starts: at(wednesday(1), 18, 0),
                ends: at(wednesday(1), 20, 0),
                place: "Rendez-vous devant l’école Rosa-Vernet",
                needed: 4,
                volunteers: &[
                    ("Bakary Soumaré-Diop", Came),
                    ("Estelle Poncharal", Came),
                    ("Soraya Belhassen", Came),
                    ("Gabriel Ménardeau", Came),
                ],
                results: &[(DOORS, 148), (CONTRIBUTIONS, 39)],
            },
            FieldAction {
                kind: ActionKind::DoorToDoor,
                title: "Porte-à-porte, rue des Tisserands",
                starts: at(calendar.next(Weekday::Wed, 0), 18, 0),
                ends: at(calendar.next(Weekday::Wed, 0), 20, 0),
                place: "Rendez-vous 5 rue des Tisserands",
                needed: 6,
                volunteers: &[
                    ("Martine Ploumanac", Yes),
                    ("Bakary Soumaré-Diop", Yes),
                    ("Inès Valdoviño", Asked),
                    ("Mathieu Keradenec", No),
                ],
                results: &[],
            },
            FieldAction {
                kind: ActionKind::Listening,
                title: "Table d’écoute à la sortie de l’école",
                starts: at(calendar.next(Weekday::Tue, 1), 16, 0),
                ends: at(calendar.next(Weekday::Tue, 1), 18, 0),
                place: "École Rosa-Vernet, Orvelle",
                needed: 3,
                volunteers: &[("Estelle Poncharal", Yes)],
                results: &[],
            },
        ],
    }
}
