//! The labels that a published page adds around a report, and dates in words.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use ruche_document::{Role, SessionKind};
use serde::Serialize;

use crate::publication::Language;

/// The labels of one language; the templates of the typesetter have them under the same names.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Labels {
    /// The language tag.
    pub lang: &'static str,
    pub draft: &'static str,
    pub report_of: &'static str,
    pub written_by: &'static str,
    pub published_on: &'static str,
    pub plenary: &'static str,
    pub round_table: &'static str,
    pub workshop: &'static str,
    pub address: &'static str,
    pub pause: &'static str,
    pub moderator: &'static str,
    pub announcement: &'static str,
    pub decision: &'static str,
    pub owner: &'static str,
    pub due: &'static str,
    pub followed: &'static str,
    pub acknowledgements: &'static str,
    pub gallery: &'static str,
    pub full_gallery: &'static str,
    pub original_post: &'static str,
    pub credit: &'static str,
    pub taken_on: &'static str,
    pub photo: &'static str,
    pub missing_photo: &'static str,
    /// Between a label and its value.
    pub colon: &'static str,
    /// Quotation marks.
    pub quote_open: &'static str,
    pub quote_close: &'static str,
}

static FRENCH: Labels = Labels {
    lang: "fr",
    draft: "Brouillon, non publié",
    report_of: "Compte rendu",
    written_by: "Compte rendu par",
    published_on: "Publié le",
    plenary: "Plénière",
    round_table: "Table ronde",
    workshop: "Atelier",
    address: "Intervention",
    pause: "Pause",
    moderator: "Animation",
    announcement: "Annonce",
    decision: "Décision",
    owner: "Responsable",
    due: "Échéance",
    followed: "Suite inscrite aux tâches de la section",
    acknowledgements: "Remerciements",
    gallery: "Galerie de photos",
    full_gallery: "Voir la galerie complète",
    original_post: "Voir la publication d’origine",
    credit: "Photo\u{A0}:",
    taken_on: "prise le",
    photo: "Photo",
    missing_photo: "Cette photo n’est pas publiée.",
    colon: "\u{A0}: ",
    quote_open: "«\u{A0}",
    quote_close: "\u{A0}»",
};

static ENGLISH: Labels = Labels {
    lang: "en",
    draft: "Draft, not published",
    report_of: "Report",
    written_by: "Report by",
    published_on: "Published on",
    plenary: "Plenary",
    round_table: "Round table",
    workshop: "Workshop",
    address: "Address",
    pause: "Break",
    moderator: "Moderator",
    announcement: "Announcement",
    decision: "Decision",
    owner: "Owner",
    due: "Due",
    followed: "Entered among the section’s tasks",
    acknowledgements: "Thanks",
    gallery: "Photo gallery",
    full_gallery: "See the full gallery",
    original_post: "See the original post",
    credit: "Photo:",
    taken_on: "taken on",
    photo: "Photo",
    missing_photo: "This photo is not published.",
    colon: ": ",
    quote_open: "“",
    quote_close: "”",
};

impl Language {
    pub(crate) fn labels(self) -> &'static Labels {
        match self {
            Self::French => &FRENCH,
            Self::English => &ENGLISH,
        }
    }

    /// "samedi 2 février 2019", "Saturday 2 February 2019".
    pub(crate) fn long_date(self, date: NaiveDate) -> String {
        let weekday = match self {
            Self::French => ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
            Self::English => ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        };
        format!("{} {}", weekday[date.weekday().num_days_from_monday() as usize], self.date(date))
    }

    /// "2 février 2019", "2 February 2019"; no line breaks between the day and its month.
    pub(crate) fn date(self, date: NaiveDate) -> String {
        let months = match self {
            Self::French => [
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ],
            Self::English => [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ],
        };
        let first = if self == Self::French && date.day() == 1 { "er" } else { "" };
        format!("{}{first}\u{A0}{} {}", date.day(), months[date.month0() as usize], date.year())
    }

    /// "du 2 février 2019 au 3 février 2019" for several days, the date with its weekday for one.
    pub(crate) fn date_range(self, first: NaiveDate, last: Option<NaiveDate>) -> String {
        match (last.filter(|last| *last > first), self) {
            (None, _) => self.long_date(first),
            (Some(last), Self::French) => format!("du {} au {}", self.date(first), self.date(last)),
            (Some(last), Self::English) => format!("{} to {}", self.date(first), self.date(last)),
        }
    }

    /// "2 février 2019, 15 h 52", "2 February 2019, 15:52".
    pub(crate) fn date_and_time(self, moment: NaiveDateTime) -> String {
        let (hour, minute) = (moment.hour(), moment.minute());
        let time = match self {
            Self::French => format!("{hour}\u{A0}h\u{A0}{minute:02}"),
            Self::English => format!("{hour}:{minute:02}"),
        };
        format!("{}, {time}", self.date(moment.date()))
    }
}

impl Labels {
    pub(crate) fn session(&self, kind: SessionKind) -> &'static str {
        match kind {
            SessionKind::Plenary => self.plenary,
            SessionKind::RoundTable => self.round_table,
            SessionKind::Workshop => self.workshop,
            SessionKind::Address => self.address,
            SessionKind::Break => self.pause,
        }
    }

    /// The label of a role; none for a speaker, who has no other part.
    pub(crate) fn role(&self, role: Role) -> Option<&'static str> {
        match role {
            Role::Moderator => Some(self.moderator),
            Role::Speaker => None,
        }
    }
}
