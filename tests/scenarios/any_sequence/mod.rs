//! The property of undo: any sequence of changes, then the undoing of all of them, gives what was there before; doing them
//! again gives what they had made.

use proptest::prelude::*;
use ruche_scenarios::Section;
use serde_json::{Value, json};

/// What may happen to a section. Numbers choose among what exists.
#[derive(Debug, Clone)]
enum Step {
    AddPerson(u8),
    EditPerson(usize, u8),
    Archive(usize, bool),
    Pay(usize, u16),
    Reverse(usize),
    Rename(u8),
    AddCampaign(u8),
    Join(usize, usize),
    PlanAction(usize, u8),
    Answer(usize, usize),
    AddTask(usize, u8),
    Tick(usize, bool),
    RemoveTask(usize),
    Partner(PartnerStep),
    Undo,
    Redo,
}

/// What may happen to partner organisations.
#[derive(Debug, Clone)]
enum PartnerStep {
    Add(u8),
    Edit(usize, u8),
    Archive(usize, bool),
    Remove(usize),
    AddContact(usize, usize, u8),
    EditContact(usize, u8),
    RemoveContact(usize),
    Talk(usize, usize, u8),
    EditExchange(usize, usize, u8),
    RemoveExchange(usize),
    LinkCampaign(usize, usize, u8),
    UnlinkCampaign(usize),
    Host(usize, u8),
}

fn step() -> impl Strategy<Value = Step> {
    use Step::*;
    prop_oneof![
        4 => any::<u8>().prop_map(AddPerson),
        4 => (any::<usize>(), any::<u8>()).prop_map(|(who, what)| EditPerson(who, what)),
        1 => (any::<usize>(), any::<bool>()).prop_map(|(who, aside)| Archive(who, aside)),
        2 => (any::<usize>(), 1u16..).prop_map(|(who, cents)| Pay(who, cents)),
        1 => any::<usize>().prop_map(Reverse),
        1 => any::<u8>().prop_map(Rename),
        2 => any::<u8>().prop_map(AddCampaign),
        1 => (any::<usize>(), any::<usize>()).prop_map(|(which, who)| Join(which, who)),
        2 => (any::<usize>(), any::<u8>()).prop_map(|(which, what)| PlanAction(which, what)),
        2 => (any::<usize>(), any::<usize>()).prop_map(|(which, who)| Answer(which, who)),
        2 => (any::<usize>(), any::<u8>()).prop_map(|(which, what)| AddTask(which, what)),
        1 => (any::<usize>(), any::<bool>()).prop_map(|(which, done)| Tick(which, done)),
        1 => any::<usize>().prop_map(RemoveTask),
        8 => partner_step().prop_map(Partner),
        2 => Just(Undo),
        1 => Just(Redo),
    ]
}

fn partner_step() -> impl Strategy<Value = PartnerStep> {
    use PartnerStep::*;
    let (which, what) = (any::<usize>, any::<u8>);
    prop_oneof![
        3 => what().prop_map(Add),
        2 => (which(), what()).prop_map(|(which, what)| Edit(which, what)),
        1 => (which(), any::<bool>()).prop_map(|(which, aside)| Archive(which, aside)),
        1 => which().prop_map(Remove),
        3 => (which(), which(), what()).prop_map(|(which, who, what)| AddContact(which, who, what)),
        2 => (which(), what()).prop_map(|(which, what)| EditContact(which, what)),
        1 => which().prop_map(RemoveContact),
        4 => (which(), which(), what()).prop_map(|(which, who, what)| Talk(which, who, what)),
        3 => (which(), which(), what()).prop_map(|(which, who, what)| EditExchange(which, who, what)),
        1 => which().prop_map(RemoveExchange),
        1 => (which(), which(), what()).prop_map(|(which, campaign, what)| LinkCampaign(which, campaign, what)),
        1 => which().prop_map(UnlinkCampaign),
        1 => (which(), what()).prop_map(|(which, what)| Host(which, what)),
    ]
}

/// The ids that earlier steps gave. Some are of records that were undone since: changing those is refused, which is fine.
#[derive(Default)]
struct Known {
    people: Vec<Value>,
    payments: Vec<Value>,
    campaigns: Vec<Value>,
    actions: Vec<Value>,
    tasks: Vec<Value>,
    partners: Vec<Value>,
    contacts: Vec<Value>,
    exchanges: Vec<Value>,
    links: Vec<Value>,
}

fn pick(known: &[Value], which: usize) -> Value {
    if known.is_empty() { json!("00000000-0000-7000-8000-000000000000") } else { known[which % known.len()].clone() }
}

fn take(section: &Section, known: &mut Known, step: Step) {
    let keep =
        |command: &str, request: Value| section.attempt(command, request).ok().map(|answer| answer["value"].clone());
    match step {
        Step::AddPerson(name) => known.people.extend(keep(
            "people.create",
            json!({ "given_name": "Zoé", "family_name": format!("N{name}"), "tags": ["marché", format!("t{name}")] }),
        )),
        Step::EditPerson(who, what) => {
            let changes = json!({ "given_name": "Zoé", "family_name": format!("E{what}"), "city": format!("V{}", what % 3),
                "tags": [format!("t{}", what % 4)],
                "consents": [{ "purpose": "newsletter", "answer": if what % 2 == 0 { "yes" } else { "no" }, "source": "essai" }] });
            let id = pick(&known.people, who);
            let revision = section.revision(&id);
            keep("people.edit", json!({ "id": id, "revision": revision, "changes": changes }));
        }
        Step::Archive(who, archived) => {
            keep("people.archive", json!({ "ids": [pick(&known.people, who)], "archived": archived }));
        }
        Step::Pay(who, cents) => known.payments.extend(keep(
            "dues.record",
            json!({ "person_id": pick(&known.people, who), "year": 2019, "amount_cents": cents, "means": "cheque" }),
        )),
        Step::Reverse(which) => {
            keep("dues.reverse", json!({ "payment": pick(&known.payments, which) }));
        }
        Step::Rename(name) => {
            let id = section.ask("section.read", json!({}))["id"].clone();
            let (revision, changes) = (section.revision(&id), json!({ "name": format!("Section {name}") }));
            keep("section.change", json!({ "id": id, "revision": revision, "changes": changes }));
        }
        Step::AddCampaign(name) => known.campaigns.extend(keep(
            "campaigns.create",
            json!({ "title": format!("Chantier {name}"), "target": 185, "unit": "signatures" }),
        )),
        Step::Join(which, who) => {
            let (id, person) = (pick(&known.campaigns, which), pick(&known.people, who));
            keep("campaigns.join", json!({ "id": id, "person_id": person, "role": "collage" }));
        }
        Step::PlanAction(which, what) => {
            let draft = json!({ "kind": "leafleting", "title": format!("Tractage {what}"), "needed": what,
                "starts": "2019-02-16T09:00:00", "ends": "2019-02-16T11:00:00" });
            let planned = keep("actions.plan", json!({ "campaign_id": pick(&known.campaigns, which), "draft": draft }));
            known.actions.extend(planned.map(|planned| planned["id"].clone()));
        }
        Step::Answer(which, who) => {
            let (id, person) = (pick(&known.actions, which), pick(&known.people, who));
            keep("actions.answer", json!({ "id": id, "person_id": person, "answer": "yes" }));
        }
        Step::AddTask(which, what) => known.tasks.extend(keep(
            "tasks.create",
            json!({ "title": format!("Tâche {what}"), "assignee_id": pick(&known.people, which) }),
        )),
        Step::Tick(which, done) => {
            keep("tasks.done", json!({ "id": pick(&known.tasks, which), "done": done }));
        }
        Step::RemoveTask(which) => {
            keep("tasks.remove", json!({ "id": pick(&known.tasks, which) }));
        }
        Step::Partner(step) => take_with_partner(section, known, step),
        Step::Undo => drop(section.undo()),
        Step::Redo => drop(section.redo()),
    }
}

fn take_with_partner(section: &Section, known: &mut Known, step: PartnerStep) {
    let keep =
        |command: &str, request: Value| section.attempt(command, request).ok().map(|answer| answer["value"].clone());
    let edit = |command: &str, id: Value, changes: Value| {
        let revision = section.revision(&id);
        keep(command, json!({ "id": id, "revision": revision, "changes": changes }));
    };
    match step {
        PartnerStep::Add(name) => {
            let draft = json!({ "kind": "union", "name": format!("Union {name}"), "address": "3 rue du Port" });
            known.partners.extend(keep("partners.create", draft));
        }
        PartnerStep::Edit(which, what) => edit(
            "partners.edit",
            pick(&known.partners, which),
            json!({ "name": format!("Union des {what}"), "note": format!("note {}", what % 3) }),
        ),
        PartnerStep::Archive(which, archived) => {
            keep("partners.archive", json!({ "id": pick(&known.partners, which), "archived": archived }));
        }
        PartnerStep::Remove(which) => {
            keep("partners.remove", json!({ "id": pick(&known.partners, which) }));
        }
        PartnerStep::AddContact(which, who, what) => {
            let person = (what % 2 == 0).then(|| pick(&known.people, who));
            let draft = json!({ "organisation_id": pick(&known.partners, which), "person_id": person,
                "name": format!("Jérôme {what}"), "office": "secrétaire" });
            known.contacts.extend(keep("partners.add_contact", draft));
        }
        PartnerStep::EditContact(which, what) => {
            let changes = json!({ "office": format!("office {}", what % 4), "until": "2900-01-01" });
            edit("partners.edit_contact", pick(&known.contacts, which), changes);
        }
        PartnerStep::RemoveContact(which) => {
            keep("partners.remove_contact", json!({ "id": pick(&known.contacts, which) }));
        }
        PartnerStep::Talk(which, who, what) => {
            let promise = json!({ "text": format!("Promesse {what}"), "by_us": what % 2 == 0, "due_on": "2900-01-01" });
            let draft = json!({ "organisation_id": pick(&known.partners, which), "held_on": "2019-03-04",
                "people": [{ "contact_id": pick(&known.contacts, who) }], "promises": [promise] });
            // Where the contact is another's, the two talked without anybody in particular.
            let talked = keep("partners.add_exchange", draft.clone()).or_else(|| {
                let mut draft = draft;
                draft["people"] = json!([]);
                keep("partners.add_exchange", draft)
            });
            let noted = talked.iter().flat_map(|_| {
                let tasks = section.ask("tasks.list", json!({ "state": "all", "limit": 100 }));
                let ids = tasks["rows"].as_array().unwrap().iter().map(|task| task["id"].clone());
                ids.filter(|id| !known.tasks.contains(id)).collect::<Vec<_>>()
            });
            let noted: Vec<Value> = noted.collect();
            known.tasks.extend(noted);
            known.exchanges.extend(talked);
        }
        PartnerStep::EditExchange(which, who, what) => {
            let promises = if what % 4 == 0 {
                json!([])
            } else {
                json!([{ "text": format!("Autre {}", what % 5), "by_us": true }])
            };
            let mut changes = json!({ "summary": format!("Dit {what}"), "promises": promises });
            if what % 2 == 0 {
                changes["people"] = json!([{ "person_id": pick(&known.people, who) }]);
            }
            edit("partners.edit_exchange", pick(&known.exchanges, which), changes);
        }
        PartnerStep::RemoveExchange(which) => {
            keep("partners.remove_exchange", json!({ "id": pick(&known.exchanges, which) }));
        }
        PartnerStep::LinkCampaign(which, campaign, what) => {
            let request = json!({ "organisation_id": pick(&known.partners, which),
                "campaign_id": pick(&known.campaigns, campaign), "role": format!("rôle {what}") });
            known.links.extend(keep("partners.link_campaign", request));
        }
        PartnerStep::UnlinkCampaign(which) => {
            keep("partners.unlink_campaign", json!({ "id": pick(&known.links, which) }));
        }
        PartnerStep::Host(which, what) => {
            let draft = json!({ "title": format!("Marche {what}"), "starts": "2019-03-03T09:00:00",
                "ends": "2019-03-03T12:00:00", "organisation_id": pick(&known.partners, which) });
            keep("events.create", draft);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_gives_the_beginning_and_doing_it_again_the_end(steps in prop::collection::vec(step(), 1..40)) {
        let section = Section::new();
        let beginning = section.contents();
        let mut known = Known::default();
        for step in steps {
            take(&section, &mut known, step);
        }
        let end = section.contents();
        let mut undone = 0;
        while section.undo().is_ok() {
            undone += 1;
        }
        prop_assert_eq!(section.contents(), beginning);
        for _ in 0..undone {
            section.redo().unwrap();
        }
        prop_assert_eq!(section.contents(), end);
    }
}

#[test]
fn every_kind_of_step_changes_something() {
    let section = Section::new();
    let mut known = Known::default();
    let steps = [
        Step::AddPerson(1),
        Step::EditPerson(0, 2),
        Step::Archive(0, true),
        Step::Pay(0, 3600),
        Step::Reverse(0),
        Step::Rename(7),
        Step::AddCampaign(1),
        Step::Join(0, 0),
        Step::PlanAction(0, 4),
        Step::Answer(0, 0),
        Step::AddTask(0, 1),
        Step::Tick(0, true),
        Step::RemoveTask(0),
        Step::Partner(PartnerStep::Add(1)),
        Step::Partner(PartnerStep::Edit(0, 2)),
        Step::Partner(PartnerStep::Archive(0, true)),
        Step::Partner(PartnerStep::AddContact(0, 0, 0)),
        Step::Partner(PartnerStep::EditContact(0, 1)),
        Step::Partner(PartnerStep::Talk(0, 0, 1)),
        // The task of the promise.
        Step::RemoveTask(1),
        Step::Partner(PartnerStep::EditExchange(0, 0, 2)),
        Step::Partner(PartnerStep::RemoveExchange(0)),
        Step::Partner(PartnerStep::RemoveContact(0)),
        Step::Partner(PartnerStep::LinkCampaign(0, 0, 3)),
        Step::Partner(PartnerStep::UnlinkCampaign(0)),
        Step::Partner(PartnerStep::Remove(0)),
        Step::Partner(PartnerStep::Add(2)),
        Step::Partner(PartnerStep::Host(1, 1)),
        Step::Undo,
        Step::Redo,
    ];
    for step in steps {
        let before = section.contents();
        take(&section, &mut known, step.clone());
        assert_ne!(section.contents(), before, "{step:?} does nothing");
    }
}
