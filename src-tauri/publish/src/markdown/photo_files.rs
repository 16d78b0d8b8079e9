//! Where the photos of a report are written. Names come from its day and title, so that two reports may be written into one
//! folder, and never from a caption: captions name people, and file names are seen in places that nobody thinks of.

use uuid::Uuid;

use crate::context::RenderContext;

/// The names of the photos' files, in order of appearance.
pub struct PhotoFiles {
    names: Vec<(Uuid, String)>,
}

impl PhotoFiles {
    pub fn new(context: &RenderContext) -> Self {
        let day = context.publication.held_on.map(|day| format!("{day}-")).unwrap_or_default();
        let slug = day + &slug(&context.publication.title);
        let photos = context.body.photos().into_iter().filter_map(|id| context.photo(id));
        let names = photos
            .enumerate()
            .map(|(index, photo)| (photo.id, format!("photos/{:02}-{slug}.{}", index + 1, photo.format.extension())))
            .collect();
        Self { names }
    }

    /// The path of a photo's file relative to the text; none for a photo that is not published.
    pub fn name(&self, id: Uuid) -> Option<&str> {
        self.names.iter().find(|(photo, _)| *photo == id).map(|(_, name)| name.as_str())
    }

    pub fn into_names(self) -> impl Iterator<Item = (Uuid, String)> {
        self.names.into_iter()
    }
}

fn slug(title: &str) -> String {
    const MAX_LENGTH: usize = 48;
    let mut slug = String::new();
    for char in title.to_lowercase().chars() {
        let plain = match char {
            'a'..='z' | '0'..='9' => char,
            'à' | 'â' | 'ä' | 'á' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' | 'í' => 'i',
            'ô' | 'ö' | 'ó' => 'o',
            'ù' | 'û' | 'ü' | 'ú' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            _ => '-',
        };
        if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
            slug.push(plain);
        }
        if slug.len() >= MAX_LENGTH {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "photo".into() } else { slug.into() }
}
