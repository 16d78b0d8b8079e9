//! The partner organisations of the example: a town hall, a union, two associations, a sister party.

use chrono::NaiveDate;
use ruche_core::partners::OrganisationKind;

/// A fictional organisation.
pub(super) struct Organisation {
    pub kind: OrganisationKind,
    pub name: &'static str,
    /// The first part of its e-mail and of its website.
    pub mailbox: &'static str,
    pub address: &'static str,
    pub note: Option<&'static str>,
    /// What it does in the campaign « Orvelle à l’écoute ».
    pub listening: Option<&'static str>,
    pub contacts: &'static [Contact],
}

/// A fictional contact, or a member of the section who has an office there.
pub(super) struct Contact {
    pub name: &'static str,
    pub office: &'static str,
    /// The first part of their e-mail there.
    pub mailbox: Option<&'static str>,
    /// Their last day in the office.
    pub until: Option<NaiveDate>,
}

const fn contact(name: &'static str, office: &'static str, mailbox: Option<&'static str>) -> Contact {
    Contact { name, office, mailbox, until: None }
}

pub(super) const TOWN_HALL: &str = "Mairie d’Orvelle";
pub(super) const UNION: &str = "Union syndicale des Trois-Vallées";
pub(super) const SPRINGS: &str = "Les Sources vives";
pub(super) const COACHES: &str = "Des cars pour toutes";
pub(super) const SISTERS: &str = "Parti frère de Norvalie";

pub(super) const ORGANISATIONS: &[Organisation] = &[
    Organisation {
        kind: OrganisationKind::TownHall,
        name: TOWN_HALL,
        mailbox: "mairie-orvelle",
        address: "Place de l’Hôtel-de-Ville\n96100 Orvelle",
        note: Some("Les salles se demandent par écrit, six semaines avant."),
        listening: Some("Prête la salle des Tisserands et les panneaux d’affichage"),
        contacts: &[
            contact("Solène Aubertin-Ravel", "adjointe à la vie associative", Some("solene.aubertin-ravel")),
            contact("Martine Ploumanac", "conseillère municipale", None),
            Contact {
                name: "Gontran Peyrelade",
                office: "adjoint aux fêtes",
                mailbox: None,
                until: NaiveDate::from_ymd_opt(2020, 5, 28),
            },
        ],
    },
    Organisation {
        kind: OrganisationKind::Union,
        name: UNION,
        mailbox: "union-syndicale",
        address: "Bourse du travail\n3 rue de la Filature\n96100 Orvelle",
        note: None,
        listening: None,
        contacts: &[
            contact("Jérôme Falguières", "secrétaire général", Some("jerome.falguieres")),
            contact("Nadège Brisson-Talm", "déléguée de la filature", Some("nadege.brisson-talm")),
        ],
    },
    Organisation {
        kind: OrganisationKind::Association,
        name: SPRINGS,
        mailbox: "sources-vives",
        address: "Moulin de Saint-Ylan\nroute du Moulin, Saint-Ylan-des-Prés",
        note: Some("Tient le sentier des sources ; marche le premier dimanche du mois."),
        listening: Some("Fait remplir les grilles pendant ses marches"),
        contacts: &[
            contact("Irène Mâchefer-Lo", "présidente", Some("irene.machefer-lo")),
            contact("Anne-Lise Muhlbach", "trésorière", None),
        ],
    },
    Organisation {
        kind: OrganisationKind::Association,
        name: COACHES,
        mailbox: "cars-pour-toutes",
        address: "Maison des associations\n16 rue des Écoles, Brévanches",
        note: None,
        listening: None,
        contacts: &[contact("Sidonie Clairvaux-Petit", "porte-parole", Some("sidonie.clairvaux-petit"))],
    },
    Organisation {
        kind: OrganisationKind::SisterParty,
        name: SISTERS,
        mailbox: "parti-frere-norvalie",
        address: "12 Harbour Row, Norvik",
        note: Some("On s’écrit en anglais."),
        listening: None,
        contacts: &[contact("Ailsa MacCorran", "directrice de campagne", Some("ailsa.maccorran"))],
    },
];
