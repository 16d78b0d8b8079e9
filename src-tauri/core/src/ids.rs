//! Identifiers: random, time-ordered, made by the machine that creates the record.

/// Declares newtypes over UUID v7, stored as blobs of 16 bytes.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A new one: later ids sort after earlier ones.
            #[allow(clippy::new_without_default, reason = "an id is made on purpose, never by default")]
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7())
            }
        }

        impl From<$name> for uuid::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(rusqlite::types::ToSqlOutput::Borrowed(rusqlite::types::ValueRef::Blob(self.0.as_bytes())))
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                uuid::Uuid::from_slice(value.as_blob()?)
                    .map(Self)
                    .map_err(|error| rusqlite::types::FromSqlError::Other(Box::new(error)))
            }
        }
    )+};
}
pub(crate) use ids;

ids! {
    /// The section: a file has one.
    SectionId
    /// A person of the section: member or contact.
    PersonId
    /// A payment of dues, one entry of the ledger.
    PaymentId
    /// A day on which a vote is held.
    VoteDayId
    /// A campaign ("chantier").
    CampaignId
    /// A goal of a campaign.
    GoalId
    /// A stage of a goal: a number to reach and its unit.
    StageId
    /// A task, of a campaign, an event or a report.
    TaskId
    /// A dated field action of a campaign.
    ActionId
    /// A partner organisation.
    OrganisationId
    /// An event of the agenda.
    EventId
    /// A session of an event's programme.
    SessionId
    /// A report.
    ReportId
    /// A photo with its caption, credit and consent.
    PhotoId
    /// A row that hangs on another record and has no page of its own.
    LineId
    /// One journalled operation.
    OperationId
    /// An officer who uses Ruche on this section.
    ActorId
    /// A machine on which a section is kept.
    DeviceId
}

impl SectionId {
    /// The section of a file, the same in every file: a file holds one.
    pub const THE_SECTION: Self = Self(uuid::Uuid::from_u128(0x0000_0000_0000_7000_8000_0000_0000_0001));
}
