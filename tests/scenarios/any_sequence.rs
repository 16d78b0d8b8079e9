//! The law of the way back: any sequence of changes, then the undoing of all of them, gives what was there before; doing them
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
    Undo,
    Redo,
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
        2 => Just(Undo),
        1 => Just(Redo),
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
        Step::Undo => drop(section.undo()),
        Step::Redo => drop(section.redo()),
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
        Step::Undo,
        Step::Redo,
    ];
    for step in steps {
        let before = section.contents();
        take(&section, &mut known, step.clone());
        assert_ne!(section.contents(), before, "{step:?} does nothing");
    }
}
