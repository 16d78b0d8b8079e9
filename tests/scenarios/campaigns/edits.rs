//! Edits of campaigns, and of what belongs to them.

use ruche_scenarios::Section;
use serde_json::{Value, json};

use crate::edits::{Kind, Made, fields};
use crate::people::edits::two_members;

/// The commands of this domain that are no edits by field, and why they need none.
pub const NOT_EDITS: &[(&str, &str)] = &[
    ("campaigns.create", "adds a record"),
    ("campaigns.archive", "sets aside or brings back: said twice, it is what both want"),
    ("campaigns.join", "adds somebody: who is in the team already stays as they are"),
    ("campaigns.leave", "removes somebody from the team"),
    ("campaigns.set_vote_days", "names the days that it was begun from: those that others added or took away stay so"),
    ("goals.add", "adds a record"),
    ("goals.remove", "removes a record"),
    ("counts.add", "adds an entry"),
    ("counts.remove", "removes an entry"),
    ("actions.plan", "adds a record"),
    (
        "actions.answer",
        "notes what somebody said: what they said last counts, and the history keeps what they said before",
    ),
    ("actions.results", "names for each number the revision that it was begun from"),
];

/// The records that are edited by field.
pub fn kinds(section: &Section) -> Vec<Kind> {
    vec![campaign(two_members(section)), campaign_state(), member(), goal(), count(), action(), action_state()]
}

pub fn new_campaign(section: &Section) -> Value {
    let draft = json!({ "title": "Rétablissons l’ISF", "starts_on": "2019-01-01", "ends_on": "2019-06-30", "target": 185,
                        "unit": "parlementaires", "state": "idea", "colour": "amber" });
    section.change("campaigns.create", draft)
}

fn campaign_sheet(section: &Section, id: &Value) -> Value {
    section.ask("campaigns.read", json!({ "id": id, "on": "2019-02-28" }))
}

fn campaign(lead: Value) -> Kind {
    Kind {
        command: "campaigns.edit",
        make: Box::new(|section| new_campaign(section).into()),
        read: Box::new(|section, id| campaign_sheet(section, id)["campaign"].clone()),
        fields: fields(json!({
            "title": ["A", "B"], "summary": ["A", "B"], "state": ["running", "finished"],
            "starts_on": ["2019-02-01", "2019-02-02"], "ends_on": ["2019-07-01", "2019-07-02"],
            "colour": ["slate", "clay"], "lead_id": lead,
        })),
        together: &[],
    }
}

fn campaign_state() -> Kind {
    Kind {
        command: "campaigns.state",
        make: Box::new(|section| new_campaign(section).into()),
        read: Box::new(|section, id| campaign_sheet(section, id)["campaign"].clone()),
        fields: fields(json!({ "state": ["running", "finished"] })),
        together: &[],
    }
}

fn member() -> Kind {
    Kind {
        command: "campaigns.edit_member",
        make: Box::new(|section| {
            let campaign = new_campaign(section);
            let who = json!({ "id": campaign, "person_id": section.member("Zoé", "Dubois") });
            Made { id: section.change("campaigns.join", who), page: campaign }
        }),
        read: Box::new(|section, campaign| campaign_sheet(section, campaign)["team"][0].clone()),
        fields: fields(json!({ "role": ["A", "B"] })),
        together: &[],
    }
}

fn goal() -> Kind {
    let stages = |unit: &str| json!([{ "unit": unit, "target": 9 }]);
    Kind {
        command: "goals.edit",
        make: Box::new(|section| {
            let campaign = new_campaign(section);
            Made { id: campaign_sheet(section, &campaign)["goals"][0]["id"].clone(), page: campaign }
        }),
        read: Box::new(|section, campaign| {
            let goal = campaign_sheet(section, campaign)["goals"][0].clone();
            let stage = |stage: &Value| json!({ "unit": stage["unit"], "target": stage["target"] });
            let stages: Vec<Value> = goal["stages"].as_array().unwrap().iter().map(stage).collect();
            json!({ "title": goal["title"], "stages": stages })
        }),
        fields: fields(json!({ "title": ["A", "B"], "stages": [stages("voix"), stages("élus")] })),
        together: &[],
    }
}

fn count() -> Kind {
    Kind {
        command: "counts.edit",
        make: Box::new(|section| {
            let goal = campaign_sheet(section, &new_campaign(section))["goals"][0].clone();
            let draft = json!({ "value": 3, "counted_on": "2019-02-03" });
            let id = section.change("counts.add", json!({ "stage_id": goal["stages"][0]["id"], "draft": draft }));
            Made { id, page: goal["id"].clone() }
        }),
        read: Box::new(|section, goal| {
            section.ask("counts.list", json!({ "goal_id": goal, "limit": 5 }))["rows"][0].clone()
        }),
        fields: fields(json!({ "value": [5, 7], "counted_on": ["2019-02-04", "2019-02-05"], "note": ["A", "B"] })),
        together: &[],
    }
}

fn new_action(section: &Section) -> Value {
    let draft = json!({ "kind": "leafleting", "title": "Marché", "starts": "2019-02-16T09:00:00",
                        "ends": "2019-02-16T11:00:00", "needed": 3 });
    section.change("actions.plan", json!({ "campaign_id": new_campaign(section), "draft": draft }))["id"].clone()
}

fn action_state() -> Kind {
    Kind {
        command: "actions.state",
        make: Box::new(|section| new_action(section).into()),
        read: Box::new(|section, id| section.ask("actions.read", json!({ "id": id }))["action"].clone()),
        fields: fields(json!({ "state": ["done", "cancelled"] })),
        together: &[],
    }
}

fn action() -> Kind {
    Kind {
        command: "actions.edit",
        make: Box::new(|section| new_action(section).into()),
        read: Box::new(|section, id| {
            let mut sheet = section.ask("actions.read", json!({ "id": id }));
            sheet["action"]["note"] = sheet["note"].clone();
            sheet["action"].take()
        }),
        fields: fields(json!({
            "kind": ["petition", "postering"], "title": ["A", "B"],
            "starts": ["2019-02-16T08:00:00", "2019-02-16T10:00:00"], "ends": ["2019-02-16T12:00:00", "2019-02-16T13:00:00"],
            "zone": ["Indian/Reunion", "Pacific/Noumea"], "place": ["A", "B"], "needed": [1, 2], "note": ["A", "B"],
        })),
        together: &["starts", "ends", "zone"],
    }
}
