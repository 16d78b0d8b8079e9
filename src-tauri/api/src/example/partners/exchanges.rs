//! What was said with the partners of the example, and what was promised.

use chrono::NaiveDate;
use ruche_core::ids::EventId;
use ruche_core::partners::{
    self as core, ExchangeDraft, ExchangeKind, ExchangePerson, OrganisationId, PartnerOperation, Promise,
};
use ruche_core::tasks::{self, TaskOperation};
use ruche_core::{Result, Workspace, section};

use super::Partners;
use super::organisations::{COACHES, SISTERS, SPRINGS, TOWN_HALL, UNION};
use crate::example::calendar::Calendar;
use crate::example::events::Events;
use crate::example::people::People;

/// An exchange as it is written down here.
struct Talk {
    with: &'static str,
    kind: ExchangeKind,
    day: NaiveDate,
    place: Option<&'static str>,
    event: Option<EventId>,
    summary: &'static str,
    /// Who took part, of ours and of theirs, by name.
    people: &'static [&'static str],
    promises: &'static [Promised],
}

/// A promise: what, whether it is ours, who of ours has the task, who of theirs it is about, days from today, whether it is kept.
type Promised = (&'static str, bool, Option<&'static str>, Option<&'static str>, i64, bool);

/// Notes what was said, the oldest first.
pub(in crate::example) fn talk(
    workspace: &Workspace,
    calendar: Calendar,
    people: &People,
    events: &Events,
    partners: &Partners,
) -> Result<()> {
    for talk in talks(workspace, calendar, events)? {
        let organisation = partners.expect_organisation(talk.with)?;
        let draft = talk.draft(calendar, people, partners)?;
        workspace.transact(PartnerOperation::AddExchange, |writer| core::add_exchange(writer, organisation, draft))?;
        talk.tick(workspace, organisation)?;
    }
    Ok(())
}

/// The exchanges. What was said at an event was said on its day.
fn talks(workspace: &Workspace, calendar: Calendar, events: &Events) -> Result<Vec<Talk>> {
    let gathering = workspace.read(|reader| ruche_core::events::get(reader, events.gathering))?;
    Ok(vec![
        Talk {
            with: COACHES,
            kind: ExchangeKind::Call,
            day: calendar.months_ago(8),
            place: None,
            event: None,
            summary: "Le car de 18 h 10 ne passera plus au collège. Sidonie prépare une pétition ; nous la ferons signer au marché.",
            people: &["Estelle Poncharal", "Sidonie Clairvaux-Petit"],
            promises: &[],
        },
        Talk {
            with: SISTERS,
            kind: ExchangeKind::Meeting,
            day: gathering.first_day,
            place: Some("Marché couvert, Port-Bérenne"),
            event: Some(events.gathering),
            summary: "Après son intervention. Leur grille de porte-à-porte tient sur une page ; elle nous l’envoie.",
            people: &["Odile Marchandeau", "Ailsa MacCorran"],
            promises: &[
                (
                    "Envoyer la grille de porte-à-porte",
                    false,
                    Some("Odile Marchandeau"),
                    Some("Ailsa MacCorran"),
                    -9,
                    true,
                ),
                ("Lui raconter nos trois cents premières portes", true, Some("Estelle Poncharal"), None, 45, false),
            ],
        },
        Talk {
            with: UNION,
            kind: ExchangeKind::Meeting,
            day: calendar.day(-38),
            place: Some("Bourse du travail"),
            event: None,
            summary: "La filature annonce onze départs. Ils demandent un soutien public ; nous proposons une permanence commune au \
                      marché.",
            people: &["Karim Haddouche", "Jérôme Falguières", "Nadège Brisson-Talm"],
            promises: &[
                ("Relire le tract commun", false, Some("Karim Haddouche"), Some("Jérôme Falguières"), -5, false),
                ("Garder une table pour eux au marché", true, Some("Aldo Ferrantini"), None, -20, true),
            ],
        },
        Talk {
            with: SPRINGS,
            kind: ExchangeKind::Message,
            day: calendar.day(-16),
            place: None,
            event: None,
            summary: "La marche est annulée : le sentier est fermé après les pluies. Irène propose une autre date.",
            people: &["Anne-Lise Muhlbach", "Irène Mâchefer-Lo"],
            promises: &[("Proposer une autre date pour la marche", false, None, Some("Irène Mâchefer-Lo"), 12, false)],
        },
        Talk {
            with: TOWN_HALL,
            kind: ExchangeKind::Meeting,
            day: calendar.day(-11),
            place: Some("Hôtel de ville"),
            event: None,
            summary: "La salle des Tisserands est libre le soir de la réunion publique. Il faut une demande écrite et l’attestation \
                      d’assurance.",
            people: &["Martine Ploumanac", "Odile Marchandeau", "Solène Aubertin-Ravel"],
            promises: &[
                (
                    "Envoyer l’attestation d’assurance",
                    true,
                    Some("Bernardin Guérande"),
                    Some("Solène Aubertin-Ravel"),
                    5,
                    false,
                ),
                (
                    "Confirmer la salle par écrit",
                    false,
                    Some("Martine Ploumanac"),
                    Some("Solène Aubertin-Ravel"),
                    10,
                    false,
                ),
            ],
        },
    ])
}

impl Talk {
    fn draft(&self, calendar: Calendar, people: &People, partners: &Partners) -> Result<ExchangeDraft> {
        let of_theirs = |name: &str| partners.contact(name).map(|(contact, _)| contact);
        let person = |name: &&str| ExchangePerson {
            id: None,
            contact_id: of_theirs(name),
            // Somebody who has an office there is there for them.
            person_id: people.named(name).ok().filter(|_| of_theirs(name).is_none()),
        };
        let promise = |(text, by_us, who, whom, days, _): &Promised| {
            Ok(Promise {
                id: None,
                text: (*text).to_owned(),
                by_us: *by_us,
                person_id: who.map(|name| people.named(name)).transpose()?,
                contact_id: whom.and_then(of_theirs),
                due_on: Some(calendar.day(*days)),
            })
        };
        Ok(ExchangeDraft {
            kind: self.kind,
            held_on: self.day,
            place: self.place.map(str::to_owned),
            event_id: self.event,
            summary: Some(self.summary.to_owned()),
            people: self.people.iter().map(person).collect(),
            promises: self.promises.iter().map(promise).collect::<Result<_>>()?,
        })
    }

    /// Ticks the tasks of promises that were kept.
    fn tick(&self, workspace: &Workspace, organisation: OrganisationId) -> Result<()> {
        let known = workspace.read(|reader| core::get(reader, organisation, section::today(reader)?))?;
        let states = known.exchanges.first().map(|exchange| exchange.promise_states.as_slice()).unwrap_or_default();
        for (state, (.., kept)) in states.iter().zip(self.promises) {
            if let Some(task) = state.task_id.filter(|_| *kept) {
                workspace.transact(TaskOperation::Done, |writer| tasks::set_done(writer, task, true))?;
            }
        }
        Ok(())
    }
}
