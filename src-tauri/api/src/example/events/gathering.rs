//! A national gathering in another town, some weeks ago: a full day, to which three of the section went.

use chrono::Weekday;
use ruche_core::events::NoteKind::{Announcement, FollowUp, Proposal, Quote, Text};
use ruche_core::events::SessionKind::{Address, Break, Plenary, RoundTable, Workshop};
use ruche_core::events::{EventKind, EventState};

use super::programme::{Note, Participant, Session, participant, session};
use super::{Attendance, NewEvent};
use crate::example::calendar::Calendar;

const PARTY: &str = "vie des sections";
const HALL: &str = "Grande halle";
const THREE: &[&str] = &["Odile Marchandeau", "Bernardin Guérande", "Fatima Benchérif"];

pub(super) fn event(calendar: Calendar) -> NewEvent {
    NewEvent {
        kind: EventKind::Gathering,
        title: "Repartir de chez nous",
        day: calendar.last(Weekday::Sat, 2),
        hours: Some(((9, 30), (17, 30))),
        place: ("Palais de la Criée", "quai des Chalutiers, Port-Bérenne"),
        description: "Une journée pour que les secrétaires de section de tout le pays apprennent les uns des autres.",
        organiser: Some("Rassemblement national des secrétaires de section"),
        state: EventState::Held,
        programme: PROGRAMME,
        list: Attendance { invited: THREE, came: THREE.to_vec(), ..Attendance::default() },
    }
}

const PROGRAMME: &[Session] = &[
    session(Break, (9, 30), (10, 0), "Accueil café").in_room("Hall"),
    session(Plenary, (10, 0), (10, 20), "Ouverture").in_room(HALL).with(OPENING).noted(&[Note(
        Announcement,
        Some("Hélène Varenne-Astier"),
        "Les rencontres d’été reviennent à Port-Bérenne, le dernier week-end d’août. Une place par section sera prise en \
         charge.",
    )]),
    session(RoundTable, (10, 20), (11, 30), "Écouter avant de proposer")
        .in_room(HALL)
        .moderated_by(&[participant("Rachid Benamrane-Roy", "adjoint à la vie associative")
            .of("ville de Port-Bérenne")
            .saying("Sa question pour ouvrir : que devient ce que les gens nous confient ?")])
        .with(LISTENING)
        .noted(&[
            Note(
                Proposal,
                Some("Solveig Mercadal"),
                "tenir partout des cahiers d’écoute chez les commerçants qui veulent bien, et rendre compte en public six \
                 mois après.",
            ),
            Note(Quote, Some("Solveig Mercadal"), "On ne convainc pas quelqu’un que l’on n’a pas laissé finir sa phrase."),
            Note(Text, None, "La salle demande une grille d’écoute commune à toutes les sections."),
        ]),
    session(RoundTable, (11, 30), (12, 15), "La parole aux secrétaires de section")
        .in_room(HALL)
        .moderated_by(&[participant("Cyprien Vauclerc", "chargé de la formation").of(PARTY)])
        .with(SECRETARIES)
        .noted(&[
            Note(
                Text,
                None,
                "Ce qui revient partout : moins d’adhérents chaque année, la peur de déranger, les tâches qui retombent sur \
                 deux ou trois.",
            ),
            Note(
                FollowUp,
                Some("Odile Marchandeau"),
                "Ouvrir la dernière demi-heure de nos réunions aux voisins, à l’essai pendant trois mois.",
            ),
        ]),
    session(Address, (12, 15), (12, 45), "Hommage à une institutrice du port")
        .in_room(HALL)
        .with(&[participant("Anselme Roquevert", "ancien maire").of("Port-Bérenne").saying(
            "Il a raconté Jeanne Maliverne, qui rouvrait sa classe le soir pour que les dockers écrivent leurs lettres.",
        )])
        .noted(&[Note(
            Quote,
            Some("Anselme Roquevert"),
            "Elle ne parlait pas à leur place : elle leur taillait les crayons.",
        )]),
    session(Break, (12, 45), (14, 0), "Déjeuner").in_room("Marché couvert").about("Buffet de la section de Port-Bérenne."),
    session(Workshop, (14, 0), (15, 45), "Une campagne numérique qui vit sur le terrain")
        .in_room("Salle du Phare")
        .about("Suivi par Fatima.")
        .moderated_by(&[participant("Lucile Ambrosetti", "responsable numérique").of(PARTY)])
        .noted(DIGITAL),
    session(Workshop, (14, 0), (15, 45), "Les comptes d’une petite section")
        .in_room("Salle des Voiles")
        .about("Suivi par Bernardin.")
        .moderated_by(&[participant("Benoîte Charpentrat", "trésorière").of("fédération du littoral")])
        .noted(&[
            Note(Text, None, "Un échéancier de l’année qui tient sur une page, affiché au local."),
            Note(
                Proposal,
                Some("Bernardin Guérande"),
                "offrir la cotisation en quatre fois à qui a décroché, plutôt qu’une relance en décembre.",
            ),
        ]),
    session(Workshop, (14, 0), (15, 45), "Accueillir, et garder")
        .in_room("Salle des Filets")
        .about("Suivi par Odile.")
        .moderated_by(&[participant("Moïse Kerfanto-Diallo", "secrétaire de section").of("Hautecombe-les-Forges")])
        .noted(&[Note(
            Text,
            None,
            "La première semaine décide de tout : un appel, une réunion, une petite chose à faire avec quelqu’un.",
        )]),
    session(Address, (16, 0), (16, 20), "Le salut des partis frères d’Europe").in_room(HALL).with(&[participant(
        "Marieke Oosterlund",
        "vice-présidente",
    )
    .of("fédération européenne des partis frères")
    .saying("Les sections de huit pays préparent ensemble une semaine pour les trains de nuit ; la nôtre peut s’y joindre.")]),
    session(Address, (16, 20), (17, 0), "Trois cent mille portes")
        .in_room(HALL)
        .with(&[participant("Ailsa MacCorran", "directrice de campagne").of("parti frère de Norvalie").saying(
            "Deux ans de porte-à-porte sans tract ni slogan : trois questions, et l’on note. Le numérique dit où retourner ; \
             la porte dit pourquoi.",
        )])
        .noted(&[Note(
            Quote,
            Some("Ailsa MacCorran"),
            "La deuxième visite compte plus que la première : elle prouve que nous avions écouté.",
        )]),
    session(Plenary, (17, 0), (17, 30), "Conclusion").in_room(HALL).with(&[participant("Théophile Garance-Noury", "coordinateur")
        .of("méthodes et formation")
        .saying(
            "Ce qui marche dans une section doit servir à la voisine dès le lendemain : écrivons nos méthodes, échangeons-les, \
             corrigeons-les.",
        )]),
];

const OPENING: &[Participant] = &[participant("Hélène Varenne-Astier", "coordinatrice").of(PARTY).saying(
    "Une section n’est pas un guichet : on y vient parce qu’on y fait quelque chose. Elle propose trois rendez-vous à tenir \
     partout cette année.",
)];

const LISTENING: &[Participant] = &[
    participant("Solveig Mercadal", "sénatrice")
        .saying("Aller aux réunions des autres avant d’inviter aux nôtres, et y rester jusqu’au bout."),
    participant("Édouard Tillandier", "député")
        .saying("Le retour de l’impôt sur la fortune se défend mieux avec un exemple du canton qu’avec un tableau."),
    participant("Nour Al-Khatib-Costes", "députée européenne")
        .saying("Beaucoup de ce qui fâche dans nos vallées se règle à l’échelle de l’Europe."),
];

const SECRETARIES: &[Participant] = &[
    participant("Ghislain Pouldrec", "secrétaire de section").of("Kerguivan").saying(
        "Onze adhérents, dont huit retraités : on fait peu de choses, mais chaque mois, et à jour fixe.",
    ),
    participant("Yasmine Torrès-Blanc", "secrétaire de section")
        .of("Montfaurel")
        .saying("La section a doublé en ouvrant ses réunions aux voisins, sans demander de carte à l’entrée."),
    participant("Odile Marchandeau", "secrétaire de section").of("Trois-Vallées").saying(
        "Trois chantiers à la fois fatiguent toujours les mêmes ; depuis que chacun voit qui porte quoi, on ose dire non.",
    ),
];

const DIGITAL: &[Note] = &[
    Note(
        Text,
        None,
        "Le chantier « Rétablissons l’ISF » démonté pièce par pièce : 79 parlementaires sur 185 avaient signé ce samedi-là ; \
         ensuite viendront 4,7 millions de citoyens.",
    ),
    Note(Text, None, "Une publication ne vaut que si elle donne rendez-vous quelque part."),
    Note(
        Announcement,
        None,
        "Affiches et tracts du chantier arrivent dans les sections sous quinze jours, avec un mode d’emploi d’une page.",
    ),
    Note(
        FollowUp,
        Some("Fatima Benchérif"),
        "Annoncer chaque marché la veille sur les réseaux, avec le lieu, l’heure et un prénom.",
    ),
];
