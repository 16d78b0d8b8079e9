//! The fictional report that uses every block: a section's day at a national gathering.
#![allow(dead_code, reason = "each test file uses its own part of this")]

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use ruche_document::parse;
use ruche_publish::{Language, PhotoFormat, Publication, PublishedPhoto, Scene, Status, draw};

pub fn golden(name: &str) -> PathBuf {
    Path::new("../../tests/golden/publish").join(name)
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

/// `width` is that of the photos: small ones are enough to read the result.
pub fn report(width: u32) -> Publication {
    let body = std::fs::read_to_string(golden("report.json")).expect("the report");
    let scenes = [
        (
            0x41,
            Scene::RoundTable,
            "L'intervention de Marit Lindqvist, relayée par Camille.",
            "Quatre personnes à une table, un public de dos",
            None,
        ),
        (
            0x42,
            Scene::Leaflets,
            "Le matériel de la campagne, tel qu'il arrivera dans les sections.",
            "Des tracts et un plan de quartier sur une table",
            Some("Mireille Castel"),
        ),
        (
            0x43,
            Scene::Hall,
            "La grande salle, une heure avant l'ouverture.",
            "Des rangées de chaises vides devant une estrade",
            Some("Paule Courtois"),
        ),
        (
            0x44,
            Scene::Market,
            "« Sur le terrain » : le marché, raconté par une section du littoral.",
            "Un étal de marché sous un auvent rayé",
            Some("Paule Courtois"),
        ),
        (0x45, Scene::Door, "Le porte-à-porte, une méthode qui se prépare.", "", None),
        (0x46, Scene::Seaside, "La Rochelle nous attend cet été !", "Un port au soleil couchant", None),
    ];
    let photos = scenes.into_iter().map(|(number, scene, caption, alt, credit)| PublishedPhoto {
        id: format!("0197b7a0-0000-7000-8000-0000000000{number:02x}").parse().expect("an id"),
        bytes: draw(scene, width).expect("a picture"),
        format: PhotoFormat::Png,
        width,
        height: (width * 2 + 1) / 3,
        caption: caption.into(),
        alt: alt.into(),
        credit: credit.map(Into::into),
        ownership: credit.is_none().then(|| "propriété du parti".into()),
        taken_on: credit.map(|_| day(2019, 2, 2)),
    });
    Publication {
        title: "Osons les combats communs de la Gauche".into(),
        subtitle: Some("Le rassemblement national des secrétaires de section, raconté par la nôtre".into()),
        section_name: "Section du Vieux-Phare".into(),
        held_on: Some(day(2019, 2, 2)),
        held_until: None,
        place: Some("Paris".into()),
        author: Some("Mireille Castel".into()),
        body: parse(&body).expect("the body"),
        photos: photos.collect(),
        language: Language::French,
        status: Status::Published,
        published_on: Some(day(2019, 2, 8)),
    }
}
