//! The words by which columns are known, in French and English.

use crate::people::PersonText;
use crate::people::import::{Meaning, cell};

/// What a column of this name means, which is folded; `values` stand below it, where the name alone does not decide.
pub(super) fn meaning(name: &str, values: &[&str]) -> Option<Meaning> {
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
        Meaning::EMAIL
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
        dues_meaning(name, values)
    } else if word(&["matricule"]) || part(&["adher", "membre", "member", "carte"]) && numbered {
        Meaning::MEMBER_NUMBER
    } else if part(&["adhesion", "joined", "joining", "membership"])
        || part(&["adher", "membre", "member", "entree"]) && dated
    {
        Meaning::JoinedOn
    } else if word(&["montant", "somme", "amount", "regle"]) {
        Meaning::DuesAmount
    } else if part(&["paiement", "reglement", "payment"]) || word(&["mode", "moyen"]) {
        Meaning::DuesMeans
    } else if word(&["civilite", "titre", "title", "civility", "mme"]) {
        Meaning::CIVILITY
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
        Meaning::POSTCODE
    } else if word(&["ville", "commune", "city", "town", "localite"]) {
        Meaning::CITY
    } else if part(&["portable", "mobile", "gsm", "cell"]) {
        Meaning::MOBILE
    } else if word(&["fixe", "landline", "domicile"]) {
        Meaning::PHONE
    } else if word(&["tel", "telephone", "phone", "telephones"]) {
        Meaning::AnyPhone
    } else if part(&["adresse", "address", "batiment", "residence", "lieu dit", "complement"])
        || word(&["rue", "voie", "street"])
    {
        Meaning::STREET
    } else if family {
        Meaning::FamilyName
    } else if part(&["observation", "remarque", "comment", "note"]) {
        Meaning::NOTE
    } else if part(&["theme", "interet", "competence", "sujet", "topic"]) || word(&["tags", "tag", "groupe", "groupes"])
    {
        Meaning::Tags
    } else {
        return PersonText::named(&name.replace(' ', "_")).map(Meaning::Text);
    })
}

/// "Cotisation" may be a year or an amount: the values below decide.
fn dues_meaning(name: &str, values: &[&str]) -> Meaning {
    let years = values.iter().filter(|value| cell::year(value).is_some()).count();
    if name.contains("mode") || name.contains("paiement") || name.contains("means") {
        Meaning::DuesMeans
    } else if name.contains("montant") || name.contains("amount") || (years * 2 < values.len()) {
        Meaning::DuesAmount
    } else {
        Meaning::DuesYear
    }
}
