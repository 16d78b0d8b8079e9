//! Guesses what columns mean: by their names, and failing that by what stands in them. A person corrects what is wrong.

use chrono::{Datelike as _, NaiveDate};

use crate::people::import::{Mapping, Meaning, cell};
use crate::people::{Category, phone};
use crate::text::fold;

/// The most probable mapping of a table with these column names (empty where a column has none) and these first rows.
pub fn guess(names: &[String], samples: &[Vec<String>], today: NaiveDate) -> Mapping {
    let mut columns = vec![Meaning::Ignored; names.len()];
    let values = |column: usize| -> Vec<&str> {
        samples
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect()
    };
    let take = |column: usize, meaning: Option<Meaning>, columns: &mut Vec<Meaning>| {
        let Some(meaning) = meaning else { return };
        let single = !matches!(meaning, Meaning::Street | Meaning::Note | Meaning::Tags);
        if columns[column] == Meaning::Ignored && !(single && columns.contains(&meaning)) {
            columns[column] = meaning;
        }
    };
    for (column, name) in names.iter().enumerate() {
        take(column, by_name(&fold(name), &values(column)), &mut columns);
    }
    for (column, name) in names.iter().enumerate() {
        if name.trim().is_empty() {
            take(column, by_values(&values(column), today), &mut columns);
        }
    }
    if !columns.iter().any(|meaning| NAMES.contains(meaning)) {
        guess_names(&mut columns, names, &values);
    }
    settle_answer_date(&mut columns, names);
    let category = category(&columns);
    Mapping { columns, category }
}

const NAMES: [Meaning; 4] =
    [Meaning::FamilyName, Meaning::GivenName, Meaning::FamilyAndGivenName, Meaning::GivenAndFamilyName];

/// What people are whose file has these columns.
fn category(columns: &[Meaning]) -> Category {
    let any = |wanted: &[Meaning]| columns.iter().any(|meaning| wanted.contains(meaning));
    if any(&[Meaning::MemberNumber, Meaning::JoinedOn, Meaning::DuesYear, Meaning::DuesAmount]) {
        Category::Member
    } else if any(&[Meaning::Newsletter]) {
        Category::RegularContact
    } else {
        Category::OccasionalContact
    }
}

/// "Date d'inscription" is the date of an answer where there is an answer, and of joining where there is none.
fn settle_answer_date(columns: &mut [Meaning], names: &[String]) {
    let asked = columns.iter().any(|meaning| matches!(meaning, Meaning::Newsletter | Meaning::Contact));
    if !asked
        && !columns.contains(&Meaning::JoinedOn)
        && let Some(at) = columns.iter().position(|meaning| *meaning == Meaning::AnsweredOn)
        && fold(&names[at]).contains("inscription")
    {
        columns[at] = Meaning::JoinedOn;
    }
}

/// By the name of the column, folded.
fn by_name(name: &str, values: &[&str]) -> Option<Meaning> {
    let words: Vec<&str> = name.split(' ').collect();
    let word = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    let part = |wanted: &[&str]| wanted.iter().any(|part| name.contains(part));
    let dated = word(&["date", "le", "depuis", "since", "on"]);
    let numbered = word(&["n", "no", "num", "numero", "number", "id", "code", "matricule"]);
    let given = part(&["prenom", "first name", "given", "forename"]);
    let family = word(&["nom", "name", "surname", "lastname", "patronyme"]) && !part(&["first name", "given name"]);
    Some(if part(&["newsletter", "lettre"]) {
        if dated && word(&["date"]) { Meaning::AnsweredOn } else { Meaning::Newsletter }
    } else if part(&["recontact", "consent", "rgpd", "opt in", "optin", "d accord", "accord "]) || name == "accord" {
        if word(&["date"]) { Meaning::AnsweredOn } else { Meaning::Contact }
    } else if part(&["e mail", "email", "courriel", "mail", "adresse electronique"]) || word(&["mel"]) {
        Meaning::Email
    } else if part(&[
        "vu le",
        "vue le",
        "rencontre le",
        "date d inscription",
        "date inscription",
        "date de contact",
        "seen on",
    ]) {
        Meaning::AnsweredOn
    } else if part(&["naissance", "birth", "born"]) || word(&["ne", "nee"]) && dated {
        if part(&["lieu", "ville", "place", "nom de"]) {
            return None;
        }
        Meaning::BornOn
    } else if part(&["cotis", "dues", "subscription"]) || word(&["annee", "year"]) {
        by_dues_name(name, values)
    } else if word(&["matricule"]) || part(&["adher", "membre", "member", "carte"]) && numbered {
        Meaning::MemberNumber
    } else if part(&["adhesion", "joined", "joining", "membership"])
        || part(&["adher", "membre", "member", "entree"]) && dated
    {
        Meaning::JoinedOn
    } else if word(&["montant", "somme", "amount", "regle"]) {
        Meaning::DuesAmount
    } else if part(&["paiement", "reglement", "payment"]) || word(&["mode", "moyen"]) {
        Meaning::DuesMeans
    } else if word(&["civilite", "titre", "title", "civility", "mme"]) {
        Meaning::Civility
    } else if given && word(&["nom", "surname", "last", "family"]) {
        let at = |wanted: &[&str]| wanted.iter().filter_map(|word| words.iter().position(|known| known == word)).min();
        if at(&["prenom", "first", "given"]) < at(&["nom", "surname", "last", "family"]) {
            Meaning::GivenAndFamilyName
        } else {
            Meaning::FamilyAndGivenName
        }
    } else if part(&["nom complet", "full name"]) || name == "name" || name == "personne" || name == "contact" {
        if name.starts_with("nom") { Meaning::FamilyAndGivenName } else { Meaning::GivenAndFamilyName }
    } else if given {
        Meaning::GivenName
    } else if part(&["code postal", "postcode", "zip", "postal code"]) || word(&["cp"]) || name == "c p" {
        Meaning::Postcode
    } else if word(&["ville", "commune", "city", "town", "localite"]) {
        Meaning::City
    } else if part(&["portable", "mobile", "gsm", "cell"]) {
        Meaning::Mobile
    } else if word(&["fixe", "landline", "domicile"]) {
        Meaning::Phone
    } else if word(&["tel", "telephone", "phone", "telephones"]) {
        Meaning::AnyPhone
    } else if part(&["adresse", "address", "batiment", "residence", "lieu dit", "complement"])
        || word(&["rue", "voie", "street"])
    {
        Meaning::Street
    } else if family {
        Meaning::FamilyName
    } else if part(&["observation", "remarque", "comment", "note"]) {
        Meaning::Note
    } else if part(&["theme", "interet", "competence", "sujet", "topic"]) || word(&["tags", "tag", "groupe", "groupes"])
    {
        Meaning::Tags
    } else {
        return None;
    })
}

/// "Cotisation" may be a year or an amount: what stands below tells.
fn by_dues_name(name: &str, values: &[&str]) -> Meaning {
    let years = values.iter().filter(|value| cell::year(value).is_some()).count();
    if name.contains("mode") || name.contains("paiement") || name.contains("means") {
        Meaning::DuesMeans
    } else if name.contains("montant") || name.contains("amount") || (years * 2 < values.len()) {
        Meaning::DuesAmount
    } else {
        Meaning::DuesYear
    }
}

/// By what stands in a column without a name.
fn by_values(values: &[&str], today: NaiveDate) -> Option<Meaning> {
    let most = |test: &dyn Fn(&str) -> bool| {
        values.len() >= 2 && values.iter().filter(|value| test(value)).count() * 5 >= values.len() * 4
    };
    if most(&|value| cell::email(value).is_some()) {
        Some(Meaning::Email)
    } else if most(&|value| ["m", "mme", "mlle", "mr", "madame", "monsieur"].contains(&fold(value).as_str())) {
        Some(Meaning::Civility)
    } else if most(&is_born) {
        let old = |value: &str| cell::date(value, today).is_some_and(|date| date.year() < 1985);
        (values.iter().filter(|value| old(value)).count() * 2 > values.len()).then_some(Meaning::BornOn)
    } else if most(&|value| value.contains('€') && cell::cents(value).is_some()) {
        Some(Meaning::DuesAmount)
    } else if most(&|value| value.len() == 4 && value.starts_with("20") && cell::year(value).is_some()) {
        Some(Meaning::DuesYear)
    } else if most(&is_postcode) {
        Some(Meaning::Postcode)
    } else if most(&|value| phone::key(value).is_some()) {
        Some(if most(&|value| is_mobile(value)) { Meaning::Mobile } else { Meaning::AnyPhone })
    } else {
        None
    }
}

fn is_born(value: &str) -> bool {
    value.contains(['/', '-']) && cell::date(value, NaiveDate::MAX).is_some()
}

fn is_postcode(value: &str) -> bool {
    let corsica = value.strip_prefix("2A").or_else(|| value.strip_prefix("2B"));
    let digits = corsica.unwrap_or(value);
    digits.bytes().all(|byte| byte.is_ascii_digit())
        && if corsica.is_some() { digits.len() == 3 } else { (4..=5).contains(&digits.len()) }
}

/// Whether a number is a French mobile.
pub(super) fn is_mobile(value: &str) -> bool {
    phone::key(value).is_some_and(|key| key.starts_with("+336") || key.starts_with("+337"))
}

/// In a table without column names, a column of capitals is the family name, and a column of words beside it the given name.
fn guess_names<'a>(columns: &mut [Meaning], names: &[String], values: &dyn Fn(usize) -> Vec<&'a str>) {
    let wordy = |column: usize| {
        let values = values(column);
        names[column].trim().is_empty()
            && values.len() >= 2
            && values.iter().all(|value| value.chars().all(|letter| letter.is_alphabetic() || " -'’.".contains(letter)))
    };
    let free: Vec<usize> =
        (0..columns.len()).filter(|column| columns[*column] == Meaning::Ignored && wordy(*column)).collect();
    let capitals = |column: usize| values(column).iter().filter(|value| !value.chars().any(char::is_lowercase)).count();
    let Some(family) = free.iter().copied().max_by_key(|column| (capitals(*column), std::cmp::Reverse(*column))) else {
        return;
    };
    columns[family] = Meaning::FamilyName;
    if let Some(given) = free.iter().copied().find(|column| *column == family + 1 || *column + 1 == family) {
        columns[given] = Meaning::GivenName;
    } else {
        columns[family] = Meaning::FamilyAndGivenName;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Meaning::{
        AnsweredOn, BornOn, City, Civility, Contact, DuesAmount, DuesMeans, DuesYear, Email, FamilyAndGivenName,
        FamilyName, GivenAndFamilyName, GivenName, JoinedOn, MemberNumber, Mobile, Newsletter, Note, Phone, Postcode,
        Street, Tags,
    };

    fn meanings(names: &[&str], samples: &[&[&str]]) -> Mapping {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let samples: Vec<Vec<String>> =
            samples.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
        guess(&names, &samples, NaiveDate::from_ymd_opt(2019, 3, 7).unwrap())
    }

    #[test]
    fn a_member_file_is_recognised_by_its_names() {
        let mapping = meanings(
            &[
                "N° adhérent",
                "Civilité",
                "NOM",
                "Prénom",
                "Né(e) le",
                "Adresse",
                "Code postal",
                "Ville",
                "Tél. fixe",
                "Portable",
                "E-mail",
                "Date d'adhésion",
                "Dernière cotisation",
                "Montant",
                "Mode de paiement",
                "Observations",
            ],
            &[&["1", "M.", "A", "B", "", "", "", "", "", "", "", "", "2018", "36,00 €", "", ""]],
        );
        assert_eq!(
            mapping.columns,
            [
                MemberNumber,
                Civility,
                FamilyName,
                GivenName,
                BornOn,
                Street,
                Postcode,
                City,
                Phone,
                Mobile,
                Email,
                JoinedOn,
                DuesYear,
                DuesAmount,
                DuesMeans,
                Note,
            ]
        );
        assert_eq!(mapping.category, Category::Member);
    }

    #[test]
    fn subscribers_and_contacts_are_no_members() {
        let letter = meanings(
            &["Nom & prénom", "Adresse E-Mail", "Inscription à la lettre d'information", "Date d'inscription"],
            &[],
        );
        assert_eq!(letter.columns, [FamilyAndGivenName, Email, Newsletter, AnsweredOn]);
        assert_eq!(letter.category, Category::RegularContact);
        let market = meanings(
            &["Prénom", "Nom", "CP", "Portable", "Courriel", "Vu le", "D'accord pour être recontacté(e)", "Thèmes"],
            &[],
        );
        assert_eq!(market.columns, [GivenName, FamilyName, Postcode, Mobile, Email, AnsweredOn, Contact, Tags]);
        assert_eq!(market.category, Category::OccasionalContact);
    }

    #[test]
    fn english_names_are_known_too() {
        let mapping = meanings(
            &[
                "Member number",
                "Last name",
                "First name",
                "Date of birth",
                "Street",
                "Postcode",
                "Town",
                "Phone",
                "E-mail",
                "Joined on",
            ],
            &[],
        );
        assert_eq!(
            mapping.columns,
            [MemberNumber, FamilyName, GivenName, BornOn, Street, Postcode, City, Meaning::AnyPhone, Email, JoinedOn]
        );
        assert_eq!(meanings(&["Prénom et nom"], &[]).columns, [GivenAndFamilyName]);
    }

    #[test]
    fn without_names_the_values_tell() {
        let mapping = meanings(
            &["", "", "", "", "", ""],
            &[
                &["DUBOIS", "Zoé", "06/07/1941", "06140", "06 20 93 67 54", "zoe@exemple.fr"],
                &["PETIT", "Ugo", "02/01/1960", "1000", "712345678", "ugo@exemple.fr"],
            ],
        );
        assert_eq!(mapping.columns, [FamilyName, GivenName, BornOn, Postcode, Mobile, Email]);
    }
}
