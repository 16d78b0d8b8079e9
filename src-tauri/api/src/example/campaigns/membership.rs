//! Stopping the decline: call those who left, welcome those who come.

use chrono::Weekday;
use ruche_core::campaigns::ActionKind;
use ruche_core::campaigns::VolunteerAnswer::{Asked, Came, Yes};

use super::{Chantier, FieldAction, Goal, Stage};
use crate::example::calendar::{Calendar, at};

const MEMBERS: Stage = (0, 0);
const CALLS: Stage = (1, 0);

const GOALS: &[Goal] = &[
    Goal { title: "Être plus nombreux", stages: &[("adhésions", 12)] },
    Goal { title: "Reprendre contact", stages: &[("appels", 60)] },
];

pub(super) fn chantier(calendar: Calendar) -> Chantier {
    Chantier {
        title: "Chacun son filleul",
        summary: "Moins d’adhérents chaque année : on rappelle ceux qui n’ont pas repris leur carte, et chaque nouvel adhérent a un \
                  parrain ou une marraine pour ses six premiers mois.",
        starts_on: calendar.day(-40),
        ends_on: calendar.day(140),
        lead: "Paule Castagnet",
        team: &[("Camille Dorvaux", "accueil"), ("Bernardin Guérande", "cotisations"), ("Nadège Rivoallan", "phoning")],
        goals: GOALS,
        counted: vec![
            (calendar.day(-30), MEMBERS, 1, "Formulaire du blog"),
            (calendar.last(Weekday::Thu, 0), MEMBERS, 2, "Réunion de section"),
        ],
        actions: vec![
            FieldAction {
                kind: ActionKind::PhoneBank,
                title: "Soirée d’appels",
                starts: at(calendar.last(Weekday::Mon, 2), 18, 30),
                ends: at(calendar.last(Weekday::Mon, 2), 20, 30),
                place: "Local, 12 rue du Canal",
                needed: 3,
                volunteers: &[("Paule Castagnet", Came), ("Nadège Rivoallan", Came), ("Monique Pradelou", Came)],
                results: &[(CALLS, 26), (MEMBERS, 1)],
            },
            FieldAction {
                kind: ActionKind::PhoneBank,
                title: "Soirée d’appels",
                starts: at(calendar.next(Weekday::Mon, 0), 18, 30),
                ends: at(calendar.next(Weekday::Mon, 0), 20, 30),
                place: "Local, 12 rue du Canal",
                needed: 4,
                volunteers: &[
                    ("Paule Castagnet", Yes),
                    ("Nadège Rivoallan", Yes),
                    ("Camille Dorvaux", Asked),
                    ("Laure Bonnafé", Asked),
                ],
                results: &[],
            },
            FieldAction {
                kind: ActionKind::Other,
                title: "Apéritif des nouveaux adhérents",
                starts: at(calendar.next(Weekday::Sat, 1), 18, 0),
                ends: at(calendar.next(Weekday::Sat, 1), 20, 30),
                place: "Local, 12 rue du Canal",
                needed: 3,
                volunteers: &[("Camille Dorvaux", Yes), ("Solange Aubrac-Tissier", Yes), ("Manon Sauvegrain", Asked)],
                results: &[],
            },
        ],
    }
}
