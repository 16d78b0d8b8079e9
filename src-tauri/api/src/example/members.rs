//! The members of the example. Nobody here exists; the towns are on no map, and no department of France has the number 96.

use ruche_core::people::LeftReason;

/// A town of the three valleys, with its postcode.
pub(super) type Town = (&'static str, &'static str);

pub(super) const ORVELLE: Town = ("96200", "Orvelle");
pub(super) const BREVANCHES: Town = ("96210", "Brévanches");
pub(super) const SAINT_YLAN: Town = ("96220", "Saint-Ylan-des-Prés");
pub(super) const PONT_SARNON: Town = ("96230", "Pont-Sarnon");
pub(super) const CASTELNOUE: Town = ("96240", "Castelnoue");

/// A fictional member.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    pub civility: &'static str,
    pub given_name: &'static str,
    pub family_name: &'static str,
    /// In years.
    pub age: u32,
    /// How many months ago they joined.
    pub joined: u32,
    pub street: &'static str,
    pub town: Town,
    pub tags: &'static [&'static str],
    /// How many months ago they left, and why.
    pub left: Option<(u32, LeftReason)>,
}

const fn member(
    civility: &'static str,
    given_name: &'static str,
    family_name: &'static str,
    age: u32,
    joined: u32,
    street: &'static str,
    town: Town,
) -> Member {
    Member { civility, given_name, family_name, age, joined, street, town, tags: &[], left: None }
}

impl Member {
    const fn tagged(self, tags: &'static [&'static str]) -> Self {
        Self { tags, ..self }
    }

    const fn left(self, months_ago: u32, reason: LeftReason) -> Self {
        Self { left: Some((months_ago, reason)), ..self }
    }

    /// "Odile Marchandeau".
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }
}

const OFFICERS: &[&str] = &["bureau"];
const MARKET: &[&str] = &["marché"];
const WEB: &[&str] = &["réseaux sociaux"];
const DRIVER: &[&str] = &["a une voiture"];

/// Those who joined first come first: over thirty years, and ever fewer in the last ones.
#[rustfmt::skip]
pub(super) const MEMBERS: &[Member] = &[
    member("M.", "Bernardin", "Guérande", 74, 361, "3 quai des Mariniers", ORVELLE).tagged(OFFICERS),
    member("Mme", "Solange", "Aubrac-Tissier", 83, 355, "18 rue du Vieux-Lavoir", ORVELLE),
    member("M.", "Gaston", "Le Quellec", 86, 348, "7 impasse des Tilleuls", BREVANCHES),
    member("Mme", "Arlette", "Boussaroque", 79, 340, "25 avenue de la Gare", ORVELLE),
    member("M.", "Yvon", "Kervadec", 71, 327, "2 chemin du Moulin", SAINT_YLAN).tagged(DRIVER),
    member("Mme", "Paule", "Castagnet", 68, 319, "11 rue des Tanneurs", ORVELLE).tagged(OFFICERS),
    member("M.", "Raymond", "Dessertine", 77, 312, "40 rue Jean-Prieur", PONT_SARNON),
    member("Mme", "Huguette", "Vandeweghe", 81, 301, "6 place de la Halle", CASTELNOUE),
    member("M.", "Aldo", "Ferrantini", 73, 296, "9 rue de la Verrerie", PONT_SARNON).tagged(MARKET),
    member("Mme", "Françoise", "Lhermenier", 70, 288, "14 rue des Écoles", BREVANCHES),
    member("M.", "Mohand", "Aït Saïdane", 69, 281, "33 boulevard du Nord", ORVELLE).tagged(MARKET),
    member("Mme", "Monique", "Pradelou", 75, 274, "5 allée des Vergers", SAINT_YLAN),
    member("M.", "Jean-Noël", "Rambourdin", 66, 262, "21 rue Haute", CASTELNOUE).tagged(DRIVER),
    member("Mme", "Marie-Louise", "Bertolot", 84, 255, "1 cour des Forges", ORVELLE),
    member("M.", "Étienne", "Coudrelle", 62, 247, "17 rue du Canal", ORVELLE),
    member("Mme", "Odile", "Marchandeau", 63, 240, "12 rue des Tanneurs", ORVELLE).tagged(OFFICERS),
    member("M.", "Gérard", "Siméoni-Vals", 72, 233, "8 route de Castelnoue", PONT_SARNON),
    member("Mme", "Thérèse", "Ouvrardet", 76, 226, "30 rue des Remparts", CASTELNOUE),
    member("M.", "Armindo", "Teixeirinha", 64, 219, "4 rue des Maçons", ORVELLE).tagged(DRIVER),
    member("Mme", "Danielle", "Lacquemant", 67, 211, "16 chemin des Sources", SAINT_YLAN),
    member("M.", "Hervé", "Tonnelier-Roy", 59, 205, "27 avenue de la Gare", ORVELLE),
    member("Mme", "Nicole", "Dargenton", 71, 198, "10 rue de l'Abreuvoir", BREVANCHES),
    member("M.", "Bakary", "Soumaré-Diop", 57, 191, "52 boulevard du Nord", ORVELLE).tagged(MARKET),
    member("Mme", "Jocelyne", "Hatterer", 65, 184, "19 rue Jean-Prieur", PONT_SARNON),
    member("M.", "Luc", "Fontanier-Bel", 61, 178, "3 place du Monument", CASTELNOUE),
    member("Mme", "Martine", "Ploumanac", 66, 171, "22 rue du Vieux-Lavoir", ORVELLE).tagged(OFFICERS),
    member("M.", "Alain", "Desmoutiers", 70, 165, "13 rue des Écoles", BREVANCHES),
    member("Mme", "Fatima", "Benchérif", 54, 158, "6 allée Rosa-Vernet", ORVELLE).tagged(WEB),
    member("M.", "Didier", "Quintrec", 63, 152, "45 route du Moulin", SAINT_YLAN),
    member("Mme", "Sylvie", "Arnaudet", 60, 146, "2 rue de la Verrerie", PONT_SARNON),
    member("M.", "Tuan", "Nguyen-Lamy", 52, 141, "15 rue du Canal", ORVELLE).tagged(WEB),
    member("Mme", "Ghislaine", "Wodecka", 69, 135, "28 rue Haute", CASTELNOUE),
    member("M.", "Pascal", "Brémontier", 58, 129, "7 rue des Maçons", ORVELLE),
    member("Mme", "Rosine", "Célestin-Mars", 56, 124, "38 avenue de la Gare", ORVELLE).tagged(MARKET),
    member("M.", "Denis", "Olivray", 49, 118, "20 chemin des Sources", SAINT_YLAN).tagged(DRIVER),
    member("Mme", "Anne-Lise", "Muhlbach", 51, 113, "9 allée des Vergers", SAINT_YLAN),
    member("M.", "Karim", "Haddouche", 46, 108, "61 boulevard du Nord", ORVELLE).tagged(OFFICERS),
    member("Mme", "Carole", "Vezinhet", 53, 103, "24 rue des Remparts", CASTELNOUE),
    member("M.", "Thierry", "Gombaudet", 55, 98, "11 rue de l'Abreuvoir", BREVANCHES),
    member("Mme", "Inès", "Valdoviño", 44, 93, "5 rue des Tisserands", ORVELLE).tagged(WEB),
    member("M.", "Olivier", "Sarrazy", 50, 88, "32 rue Jean-Prieur", PONT_SARNON),
    member("Mme", "Estelle", "Poncharal", 41, 84, "8 rue du Canal", ORVELLE),
    member("M.", "Mathieu", "Keradenec", 39, 79, "17 allée Rosa-Vernet", ORVELLE).tagged(DRIVER),
    member("Mme", "Awa", "Traoré-Binet", 36, 75, "70 boulevard du Nord", ORVELLE).tagged(MARKET),
    member("M.", "Franck", "Ostermeyer", 47, 71, "4 place du Monument", CASTELNOUE),
    member("Mme", "Delphine", "Courtadon", 43, 66, "26 rue des Écoles", BREVANCHES),
    member("M.", "Sélim", "Karadağlı", 34, 62, "14 rue des Tisserands", ORVELLE).tagged(WEB),
    member("Mme", "Laure", "Bonnafé", 38, 58, "1 chemin du Moulin", SAINT_YLAN),
    member("M.", "Julien", "Hautecloche", 33, 53, "35 avenue de la Gare", ORVELLE),
    member("Mme", "Nadège", "Rivoallan", 45, 49, "12 route de Castelnoue", PONT_SARNON),
    member("M.", "Théo", "Sablonnet", 27, 44, "2 bis rue du Canal", ORVELLE).tagged(WEB),
    member("Mme", "Camille", "Dorvaux", 31, 40, "23 rue des Maçons", ORVELLE),
    member("M.", "Rayan", "Meziane-Colin", 25, 35, "18 allée Rosa-Vernet", ORVELLE).tagged(MARKET),
    member("Mme", "Élodie", "Tournebise", 35, 31, "6 rue Haute", CASTELNOUE),
    member("M.", "Baptiste", "Lanquetot", 29, 27, "9 rue des Écoles", BREVANCHES),
    member("Mme", "Soraya", "Belhassen", 28, 22, "44 boulevard du Nord", ORVELLE).tagged(WEB),
    member("M.", "Gabriel", "Ménardeau", 22, 17, "3 rue des Tisserands", ORVELLE),
    member("Mme", "Lina", "Coatmeur", 24, 11, "29 rue Jean-Prieur", PONT_SARNON),
    member("M.", "Hugo", "Destrevelle", 20, 6, "10 quai des Mariniers", ORVELLE),
    member("Mme", "Manon", "Sauvegrain", 26, 2, "7 rue des Tanneurs", ORVELLE),
    // Those who left in the last two years.
    member("M.", "Lucien", "Bardoulat", 88, 350, "4 place de la Halle", CASTELNOUE).left(21, LeftReason::Deceased),
    member("Mme", "Claudine", "Estrabaud", 73, 214, "15 rue de l'Abreuvoir", BREVANCHES).left(20, LeftReason::Lapsed),
    member("M.", "Patrice", "Vernaison", 58, 96, "31 rue du Vieux-Lavoir", ORVELLE).left(16, LeftReason::Resigned),
    member("Mme", "Sabrina", "Lekbir", 37, 57, "80 boulevard du Nord", ORVELLE).left(14, LeftReason::Transferred),
    member("M.", "Christian", "Poulmarc'h", 67, 160, "50 route du Moulin", SAINT_YLAN).left(11, LeftReason::Lapsed),
    member("Mme", "Ludivine", "Gastebois", 32, 45, "19 rue des Maçons", ORVELLE).left(10, LeftReason::Lapsed),
    member("M.", "Antoine", "Roquelet", 30, 38, "13 rue du Canal", ORVELLE).left(5, LeftReason::Transferred),
    member("Mme", "Josette", "Chabreyrie", 80, 290, "9 cour des Forges", ORVELLE).left(4, LeftReason::Lapsed),
];
