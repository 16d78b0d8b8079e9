//! A report that is being written: a morning on the market. It cannot be published yet, and says why.

use chrono::Weekday;
use ruche_core::reports::{Particulars, PhotoConsent, ReportLanguage, ReportOperation, begin};
use ruche_core::{Result, Workspace};
use ruche_document::{Document, HeadingLevel, QuoteAttributes};
use ruche_publish::Scene;

use super::blocks::{bullets, decision, heading, paragraph, photo, quote, rich, signature, strong, words};
use super::text::Text;
use super::{Shot, add_photos};
use crate::example::calendar::{Calendar, at};
use crate::example::pictures::Album;

pub(super) fn write(workspace: &Workspace, calendar: Calendar, album: &Album) -> Result<()> {
    let day = calendar.last(Weekday::Sat, 2);
    let particulars = Particulars {
        title: "Un samedi au marché d’Orvelle".to_owned(),
        subtitle: Some("Chantier « Rétablissons l’ISF »".to_owned()),
        held_on: Some(day),
        held_until: None,
        place: Some("Place de la Halle, Orvelle".to_owned()),
        author: Some("Aldo Ferrantini".to_owned()),
        language: ReportLanguage::French,
    };
    let begun =
        workspace.transact(ReportOperation::Begin, |writer| begin(writer, particulars, &Document::default()))?;
    let report = begun.value;
    let stall = Shot {
        scene: Scene::Market,
        taken: at(day, 10, 40),
        caption: "Awa, Aldo et Théo au stand, avec une passante qui signe.",
        alt: "Un stand rayé sous un ciel clair : trois personnes derrière la table, une passante devant.",
        credit: "Mohand Aït Saïdane",
        ownership: Some("propriété de la section des Trois-Vallées"),
        // The passer-by has not been asked.
        consent: PhotoConsent::Pending,
    };
    let [stall] = add_photos(workspace, report, album, [stall])?;
    let heard = |author: &str| QuoteAttributes {
        author: author.to_owned(),
        office: None,
        source: Some("Au stand du marché".to_owned()),
        source_url: None,
        date: Some(day),
    };
    let mut text = Text::of(workspace, report)?;
    text.end_with(vec![
        rich(vec![
            words("Pendant que trois d’entre nous étaient à Port-Bérenne, trois autres tenaient le stand : "),
            strong("64 signatures et 290 tracts"),
            words(" entre 9 h et 12 h 30."),
        ]),
        photo(stall),
        heading(HeadingLevel::Two, "Ce que l’on nous a dit"),
        quote(heard("Une retraitée de Castelnoue"), "Je signe, mais revenez me dire à quoi cela a servi."),
        quote(heard("Un apprenti d’Orvelle"), "La fortune, je ne sais pas. Mon loyer, je sais."),
        heading(HeadingLevel::Two, "Pour la prochaine fois"),
        bullets(&[
            "arriver à 8 h 30 : la bonne place est prise à 9 h ;",
            "deux tables, une pour signer, une pour parler ;",
            "des stylos qui écrivent.",
        ]),
        decision("Aldo Ferrantini", "Revenir dans trois semaines, avec les grilles d’écoute."),
        paragraph("À raconter encore : la conversation avec le boulanger."),
        signature("Aldo"),
    ]);
    text.write(workspace)
}
