//! The report of the meeting of five weeks ago: what was composed from the event, and little more.

use chrono::{Days, Weekday};
use ruche_core::{Result, Workspace};

use super::blocks::{paragraph, signature, thanks};
use super::text::{Text, follow_up};
use super::{begin_from_event, publish};
use crate::example::calendar::Calendar;
use crate::example::events::Events;
use crate::example::people::People;

/// How many days after it the report went out.
const PUBLISHED_AFTER: Days = Days::new(4);

pub(super) fn write(workspace: &Workspace, calendar: Calendar, people: &People, events: &Events) -> Result<()> {
    let report = begin_from_event(workspace, events.reported_meeting)?;
    let mut text = Text::of(workspace, report)?;
    text.add_to_session(
        "Trois chantiers côte à côte",
        vec![paragraph(
            "La discussion a surtout porté sur le rythme : mieux vaut un marché bien tenu toutes les trois semaines qu’un \
             marché déserté chaque samedi. Chacun des trois chantiers a désormais une personne qui le porte et une autre qui \
             peut la remplacer.",
        )],
    )?;
    text.end_with(vec![
        thanks("Merci à Lison et à Anatole d’être venus voir, et à Yvon, qui a raccompagné tout le monde."),
        signature("Odile"),
    ]);
    text.write(workspace)?;
    let aldo = people.named("Aldo Ferrantini")?;
    follow_up(workspace, report, "Acheter une deuxième table", (aldo, calendar.last(Weekday::Fri, 2), true))?;
    publish(workspace, report, calendar.last(Weekday::Thu, 4), PUBLISHED_AFTER)
}
