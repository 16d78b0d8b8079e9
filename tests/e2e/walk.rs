//! Walks the main pages and leaves their pictures: `walk FOLDER`.

fn main() {}
