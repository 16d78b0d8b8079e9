//! Remarks that say that somebody left: "DÉMISSION 12/2017", "Décédé(e) le 03/05/2018", "Muté(e) section de Vence".

use chrono::NaiveDate;

use crate::people::LeftReason;
use crate::people::import::cell;
use crate::text::fold;

/// The departure in a remark, with its day where it has one.
pub(super) fn departure(note: &str, today: NaiveDate) -> Option<(LeftReason, Option<NaiveDate>)> {
    // The remark begins with it: "a parlé de la démission du maire" is not one.
    let folded = fold(note);
    let first = folded.split(' ').next()?;
    let reason = match first {
        "demission" | "demissionnaire" | "demissionne" | "resigned" => LeftReason::Resigned,
        "decede" | "decedee" | "deces" | "mort" | "morte" | "dcd" | "deceased" | "died" => LeftReason::Deceased,
        "mute" | "mutee" | "mutation" | "transfere" | "transferee" | "transferred" => LeftReason::Transferred,
        "exclu" | "exclue" | "exclusion" | "excluded" => LeftReason::Excluded,
        "radie" | "radiee" | "radiation" | "lapsed" => LeftReason::Lapsed,
        _ => return None,
    };
    let day = note
        .split_whitespace()
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| word.contains(['/', '.', '-']))
        .find_map(|word| cell::date(word, today));
    Some((reason, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn departure_of(note: &str) -> Option<(LeftReason, Option<String>)> {
        let (reason, day) = departure(note, NaiveDate::from_ymd_opt(2019, 3, 7).unwrap())?;
        Some((reason, day.map(|day| day.to_string())))
    }

    #[test]
    fn departures_are_recognised_with_their_day_where_one_is_given() {
        assert_eq!(departure_of("DÉMISSION 12/2017"), Some((LeftReason::Resigned, None)));
        assert_eq!(
            departure_of("Décédé(e) le 03/05/2018"),
            Some((LeftReason::Deceased, Some("2018-05-03".to_owned())))
        );
        assert_eq!(departure_of("Muté(e) section de Vence"), Some((LeftReason::Transferred, None)));
    }

    #[test]
    fn other_remarks_are_only_remarks() {
        assert_eq!(departure_of("Ne plus appeler le soir ; dit \"Nanou\""), None);
        assert_eq!(departure_of("A parlé de la démission du maire"), None);
        assert_eq!(departure_of(""), None);
    }
}
