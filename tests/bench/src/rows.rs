//! Member files of any length, as the party's programs write them, the same ones in every run.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const HEAD: &str = "N° adhérent;Civilité;NOM;Prénom;Né(e) le;Adresse;Code postal;Ville;Tél. fixe;Portable;E-mail;\
                    Date d'adhésion;Dernière cotisation;Montant;Mode de paiement;Observations\n";

const FAMILIES: [&str; 24] = [
    "DUBOIS",
    "De La Tour",
    "LEMAIRE",
    "Mercier",
    "Ô'BRIEN",
    "MEYER",
    "Lopez",
    "ANDRÉ",
    "MICHEL",
    "Meunier",
    "ROUSSEAU",
    "MARTIN",
    "Barbier",
    "LEROUX",
    "FOURNIER",
    "Roy",
    "PERRIN",
    "L'Hermitte",
    "CŒURDEROY",
    "SAINT-ÉLOI",
    "Nuñez",
    "LE GOFF",
    "TRAORÉ",
    "Guérin",
];
const GIVEN: [&str; 20] = [
    "Zoé",
    "Ugo",
    "Véronique",
    "Loïc",
    "Théo",
    "Yaëlle",
    "Aïcha",
    "Olivier",
    "Solène",
    "Françoise",
    "Rémi",
    "Gaëlle",
    "Ibrahim",
    "Anaïs-René",
    "Sylvie",
    "Émile",
    "Zacharie",
    "Pénélope",
    "Nadège",
    "Jean-Noël",
];
const STREETS: [&str; 6] = [
    "allée des Mûriers",
    "boulevard Gambetta",
    "rue Émile-Zola",
    "place de l'Église",
    "chemin du Château d'Eau",
    "impasse des Œillets",
];
const TOWNS: [(&str, &str); 5] = [
    ("06140", "Vence"),
    ("6100", "NICE"),
    ("2A004", "Ajaccio"),
    ("97110", "Pointe-à-Pitre"),
    ("06800", "Cagnes-sur-Mer"),
];
const MEANS: [&str; 5] = ["Virement", "Chèque", "CB", "Prélèvement", "Espèces"];

/// Pseudo-random numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }

    fn of<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[usize::try_from(self.below(choices.len() as u64)).unwrap_or(0)]
    }
}

/// Writes a file of so many rows.
pub fn write(path: &Path, rows: u64) -> anyhow::Result<()> {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut text = String::from(HEAD);
    for row in 0..rows {
        line(&mut text, row, &mut random)?;
    }
    fs::write(path, text)?;
    Ok(())
}

fn line(text: &mut String, row: u64, random: &mut Random) -> std::fmt::Result {
    let (family, given) = (random.of(&FAMILIES), random.of(&GIVEN));
    // Names repeat in a section as letters after them do not: "DUBOIS-B12".
    let tail = row % 997;
    write!(text, "{};{};{family}-B{tail};{given};", 400_000 + row, if random.below(2) == 0 { "Mme" } else { "M." })?;
    write!(text, "{:02}/{:02}/{};", 1 + random.below(28), 1 + random.below(12), 1930 + random.below(70))?;
    if random.below(20) == 0 {
        write!(text, "\"Résidence « Les Œillets »\r\nBât. B, appt {}\r\n", random.below(60))?;
        write!(text, "{} {}\";", 1 + random.below(180), random.of(&STREETS))?;
    } else {
        write!(text, "{} {};", 1 + random.below(180), random.of(&STREETS))?;
    }
    let (postcode, city) = TOWNS[usize::try_from(random.below(5)).unwrap_or(0)];
    write!(text, "{postcode};{city};")?;
    phone(text, random, 1)?;
    phone(text, random, 6)?;
    if random.below(4) > 0 {
        write!(text, "membre{row}@courriel.example")?;
    }
    write!(text, ";{:02}/{:02}/{};", 1 + random.below(28), 1 + random.below(12), 1980 + random.below(38))?;
    write!(text, "{};{},00 €;{};", 2015 + random.below(4), 20 + 4 * random.below(30), random.of(&MEANS))?;
    if random.below(30) == 0 {
        text.push_str("\"Ne plus appeler le soir ; dit \"\"Nanou\"\"\"");
    }
    text.push('\n');
    Ok(())
}

/// A telephone number in one of its ways of writing, or none.
fn phone(text: &mut String, random: &mut Random, area: u64) -> std::fmt::Result {
    let [a, b, c, d] = [0; 4].map(|_| random.below(100));
    match random.below(6) {
        0 => Ok(()),
        1 => write!(text, "+33{area}{a:02}{b:02}{c:02}{d:02}"),
        2 => write!(text, "0{area}.{a:02}.{b:02}.{c:02}.{d:02}"),
        3 => write!(text, "{area}{a:02}{b:02}{c:02}{d:02}"),
        4 => write!(text, "+33 (0){area} {a:02} {b:02} {c:02} {d:02}"),
        _ => write!(text, "0{area} {a:02} {b:02} {c:02} {d:02}"),
    }?;
    text.push(';');
    Ok(())
}
