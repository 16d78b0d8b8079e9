//! What is to be done in the example, for the campaigns and besides.

use ruche_core::tasks::{self, TaskDraft, TaskOperation};
use ruche_core::{Result, Workspace};

use crate::example::calendar::Calendar;
use crate::example::campaigns::Campaigns;
use crate::example::events::Events;
use crate::example::people::People;

/// What a task is for.
#[derive(Clone, Copy)]
enum For {
    Petition,
    Listening,
    Membership,
    NextMeeting,
    PublicMeeting,
    Section,
}

/// Title, what for, who, days from today, whether it is done.
type Line = (&'static str, For, Option<&'static str>, i64, bool);

#[rustfmt::skip]
const TASKS: &[Line] = &[
    ("Commander 500 tracts « Rétablissons l’ISF » à la fédération", For::Petition, Some("Karim Haddouche"), -24, true),
    ("Réserver l’emplacement du marché pour le trimestre", For::Petition, Some("Aldo Ferrantini"), -17, true),
    ("Préparer la lettre type aux parlementaires du département", For::Petition, Some("Fatima Benchérif"), -3, false),
    ("Saisir les feuilles de signatures du dernier marché", For::Petition, Some("Rosine Célestin-Mars"), 2, false),
    ("Relancer la sénatrice, sans réponse depuis un mois", For::Petition, Some("Odile Marchandeau"), 9, false),
    ("Imprimer les grilles d’écoute", For::Listening, Some("Estelle Poncharal"), -20, true),
    ("Regrouper par thème les contributions du quartier du Nord", For::Listening, Some("Estelle Poncharal"), -1, false),
    ("Demander la salle des Tisserands à la mairie", For::PublicMeeting, Some("Martine Ploumanac"), 4, false),
    ("Choisir les trois propositions de la réunion publique", For::PublicMeeting, None, 16, false),
    ("Dresser la liste des anciens adhérents à rappeler", For::Membership, Some("Paule Castagnet"), -12, true),
    ("Écrire le mot d’accueil des nouveaux adhérents", For::Membership, Some("Camille Dorvaux"), 3, false),
    ("Trouver un parrain ou une marraine à Manon et à Hugo", For::Membership, Some("Odile Marchandeau"), 6, false),
    ("Envoyer la convocation de la réunion de section", For::NextMeeting, Some("Odile Marchandeau"), 1, false),
    ("Remettre les chèques de cotisation au mandataire", For::Section, Some("Bernardin Guérande"), 8, false),
    ("Renouveler l’assurance du local", For::Section, None, 30, false),
];

/// Adds the tasks, and ticks off those that are done.
pub(super) fn make(
    workspace: &Workspace,
    calendar: Calendar,
    people: &People,
    campaigns: &Campaigns,
    events: &Events,
) -> Result<()> {
    for (title, what_for, who, days, done) in TASKS {
        let draft = TaskDraft {
            title: (*title).to_owned(),
            due_on: Some(calendar.day(*days)),
            assignee_id: who.map(|name| people.named(name)).transpose()?,
            campaign_id: match what_for {
                For::Petition => Some(campaigns.petition),
                For::Listening | For::PublicMeeting => Some(campaigns.listening),
                For::Membership => Some(campaigns.membership),
                For::NextMeeting | For::Section => None,
            },
            event_id: match what_for {
                For::NextMeeting => Some(events.next_meeting),
                For::PublicMeeting => Some(events.public_meeting),
                _ => None,
            },
            ..TaskDraft::default()
        };
        let id = workspace.transact(TaskOperation::Create, |writer| tasks::create(writer, draft))?.value;
        if *done {
            workspace.transact(TaskOperation::Done, |writer| tasks::set_done(writer, id, true))?;
        }
    }
    Ok(())
}
