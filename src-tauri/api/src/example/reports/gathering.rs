//! The report of the national gathering: complete, published some days after it.

use chrono::{Days, NaiveDate, Weekday};
use ruche_core::ids::PhotoId;
use ruche_core::reports::PhotoConsent;
use ruche_core::{Result, Workspace};
use ruche_document::{Block, Gallery, GalleryAttributes, HeadingLevel, SocialPost, SocialPostAttributes};
use ruche_publish::Scene;

use super::blocks::{
    bullets, heading, href, leading_to, line, numbered, paragraph, photo, rich, signature, strong, thanks, words,
};
use super::text::{Text, follow_up};
use super::{Shot, add_photos, begin_from_event, publish};
use crate::example::calendar::{Calendar, at};
use crate::example::events::Events;
use crate::example::people::People;
use crate::example::pictures::Album;

/// How many days after it the report went out.
const PUBLISHED_AFTER: Days = Days::new(6);

pub(super) fn write(
    workspace: &Workspace,
    calendar: Calendar,
    people: &People,
    events: &Events,
    album: &Album,
) -> Result<()> {
    let day = calendar.last(Weekday::Sat, 2);
    let report = begin_from_event(workspace, events.gathering)?;
    let [hall, table, leaflets, door, port] = add_photos(workspace, report, album, shots(day))?;
    let mut text = Text::of(workspace, report)?;
    text.begin_with(vec![
        rich(vec![
            words(
                "Samedi, Bernardin Guérande, Fatima Benchérif et moi avons pris le premier train pour Port-Bérenne, où le parti \
                 réunissait les secrétaires de section de tout le pays. ",
            ),
            strong("Une journée pleine"),
            words(", racontée ici dans l’ordre, avec ce qu’elle change pour nos trois vallées."),
        ]),
    ]);
    morning(&mut text, table)?;
    afternoon(&mut text, day, door)?;
    text.end_with(ending(&[hall, leaflets, port])?);
    text.write(workspace)?;
    let (odile, fatima) = (people.named("Odile Marchandeau")?, people.named("Fatima Benchérif")?);
    follow_up(workspace, report, "Ouvrir la dernière", (odile, calendar.next(Weekday::Thu, 0), false))?;
    follow_up(workspace, report, "Annoncer chaque", (fatima, calendar.next(Weekday::Fri, 0), false))?;
    publish(workspace, report, day, PUBLISHED_AFTER)
}

fn morning(text: &mut Text, table: PhotoId) -> Result<()> {
    text.add_to_session(
        "Accueil café",
        vec![paragraph("Quatre cents badges, deux cafetières : la file d’attente a fait les présentations.")],
    )?;
    text.add_to_speaker(
        "Hélène Varenne-Astier",
        numbered(&[
            "une porte ouverte par mois, même à trois ;",
            "une visite à chaque association de la commune, sans rien demander ;",
            "un bilan d’une page par trimestre, remis à tous les adhérents.",
        ]),
    )?;
    text.add_to_speaker(
        "Nour Al-Khatib-Costes",
        bullets(&["le train de nuit ;", "le prix de l’eau ;", "les aides qui n’arrivent pas aux petites fermes."]),
    )?;
    text.add_to_session("Écouter avant de proposer", vec![photo(table)])?;
    text.add_to_session(
        "La parole aux secrétaires de section",
        vec![
            heading(HeadingLevel::Three, "Ce que j’en rapporte"),
            paragraph(
                "Nous nous croyions seuls avec nos chaises vides ; nous étions quatre cents. Yasmine Torrès-Blanc m’a donné son \
                 affiche : « Entrez, on ne vend rien. » Elle est au local.",
            ),
        ],
    )
}

fn afternoon(text: &mut Text, day: NaiveDate, door: PhotoId) -> Result<()> {
    text.add_to_session(
        "Déjeuner",
        vec![paragraph("La soupe de poissons était bonne, et les meilleures idées se sont échangées debout.")],
    )?;
    text.add_to_session(
        "Accueillir, et garder",
        vec![rich(vec![
            words("Les fiches des trois ateliers sont "),
            leading_to("sur le site de la section", "https://trois-vallees.exemple.fr/port-berenne")?,
            words(" ; Bernardin garde un jeu imprimé au local."),
        ])],
    )?;
    text.add_to_session(
        "Trois cent mille portes",
        vec![
            paragraph("La salle s’est levée, et Yasmine Torrès-Blanc l’a fait savoir aussitôt :"),
            Block::SocialPost(SocialPost {
                attrs: SocialPostAttributes {
                    author: "Yasmine Torrès-Blanc".to_owned(),
                    handle: "@yasmine.tb@passerelle.exemple.fr".to_owned(),
                    network: "Passerelle".to_owned(),
                    date: at(day, 16, 52),
                    url: Some(href("https://passerelle.exemple.fr/yasmine.tb/4107")?),
                    photo_id: Some(door.0),
                },
                content: vec![
                    line("« La deuxième visite compte plus que la première. » Demain matin, on retourne frapper rue des Lavandières."),
                    line("#RepartirDeChezNous 🚪"),
                ],
            }),
        ],
    )
}

fn ending(gallery: &[PhotoId]) -> Result<Vec<Block>> {
    Ok(vec![
        Block::HorizontalRule {},
        heading(HeadingLevel::Two, "En images"),
        Block::Gallery(Gallery {
            attrs: GalleryAttributes {
                photo_ids: gallery.iter().map(|photo| photo.0).collect(),
                ownership: Some(
                    "Photos : propriété de la section des Trois-Vallées, sauf mention contraire".to_owned(),
                ),
                link: Some(href("https://trois-vallees.exemple.fr/port-berenne/galerie")?),
            },
        }),
        thanks(
            "Merci à la section de Port-Bérenne pour l’accueil et la soupe, à Bernardin pour les billets, à Fatima pour les photos, \
             et à toutes celles et ceux que nous avons croisés.",
        ),
        signature("Odile"),
    ])
}

fn shots(day: NaiveDate) -> [Shot; 5] {
    let shot = |scene, (hour, minute), caption, alt| Shot {
        scene,
        taken: at(day, hour, minute),
        caption,
        alt,
        credit: "Fatima Benchérif",
        ownership: None,
        consent: PhotoConsent::NotNeeded,
    };
    [
        shot(
            Scene::Hall,
            (9, 50),
            "La Grande halle, dix minutes avant l’ouverture.",
            "Une grande salle et ses rangées de chaises, encore vides.",
        ),
        Shot {
            ownership: Some("propriété de la section des Trois-Vallées"),
            consent: PhotoConsent::Granted,
            ..shot(
                Scene::RoundTable,
                (10, 45),
                "La première table ronde.",
                "Quatre personnes derrière une table, face à une salle qui écoute.",
            )
        },
        shot(
            Scene::Leaflets,
            (15, 10),
            "Les tracts du chantier, tels que les sections les recevront.",
            "Des tracts de plusieurs couleurs étalés sur une table, vus d’en haut.",
        ),
        Shot {
            credit: "Yasmine Torrès-Blanc",
            ownership: Some("propriété de la section de Montfaurel, qui nous la prête"),
            consent: PhotoConsent::Granted,
            ..shot(
                Scene::Door,
                (16, 30),
                "Une image du diaporama : une porte qui s’ouvre.",
                "Une porte s’ouvre sur une personne qui tient un tract.",
            )
        },
        shot(
            Scene::Seaside,
            (17, 50),
            "Le port, en repartant vers la gare.",
            "Un port et ses maisons à la tombée du jour.",
        ),
    ]
}
