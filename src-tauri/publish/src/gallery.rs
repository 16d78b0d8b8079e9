//! The rows of a gallery, the same on paper and on the web.

use uuid::Uuid;

/// Two photos a row, so that faces stay large; an odd number begins with a row of three, so that none is left alone.
pub fn rows(photos: &[Uuid]) -> Vec<&[Uuid]> {
    let first = if photos.len() % 2 == 1 { photos.len().min(3) } else { 0 };
    let (first, others) = photos.split_at(first);
    [first].into_iter().filter(|row| !row.is_empty()).chain(others.chunks(2)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_photo_is_left_alone_in_a_row() {
        let lengths = |count: usize| rows(&vec![Uuid::nil(); count]).iter().map(|row| row.len()).collect::<Vec<_>>();
        assert!(lengths(0).is_empty());
        assert_eq!(lengths(1), [1]);
        assert_eq!(lengths(4), [2, 2]);
        assert_eq!(lengths(5), [3, 2]);
    }
}
