//! The SQL of campaigns, one file for each of their tables.

pub(crate) mod action;
pub(crate) mod campaign;
pub(crate) mod count;
pub(crate) mod goal;

use crate::campaigns::{ActionKind, ActionState, CampaignColour, CampaignState, VolunteerAnswer};
use crate::problem::{Code, Problem, Result};
use crate::store::columns::words;

words! {
    CampaignState { Idea = "idea", Preparing = "preparing", Running = "running", Finished = "finished" }
    CampaignColour {
        Amber = "amber", Rose = "rose", Green = "green", Blue = "blue", Plum = "plum", Clay = "clay", Teal = "teal",
        Slate = "slate",
    }
    ActionKind {
        Leafleting = "leafleting", DoorToDoor = "door_to_door", MarketStall = "market_stall", PhoneBank = "phone_bank",
        Postering = "postering", Petition = "petition", CallToOfficials = "call_to_officials",
        PublicMeeting = "public_meeting", Listening = "listening", OnlineAction = "online_action", Other = "other",
    }
    ActionState { Planned = "planned", Done = "done", Cancelled = "cancelled" }
    VolunteerAnswer { Asked = "asked", Yes = "yes", No = "no", Came = "came" }
}

/// Refuses when no row was there to change.
fn there(changed: usize) -> Result<()> {
    if changed == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}
