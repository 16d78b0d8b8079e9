//! Pictures that the program draws itself, for the example section: nobody's face, nobody's street.

use typst::foundations::Dict;
use typst_render::RenderOptions;

use crate::typeset::{PublishError, typeset};

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scene {
    /// A stall on a Saturday market.
    Market,
    /// Four speakers behind a table, and the room that listens.
    RoundTable,
    /// A hall with its rows of chairs, before the meeting.
    Hall,
    /// Leaflets on a table, from above.
    Leaflets,
    /// A harbour town at the end of the day.
    Seaside,
    /// A door that opens to a volunteer.
    Door,
}

/// Units of the templates, which are three wide for two high.
const WIDTH: f64 = 1500.0;

impl Scene {
    pub const ALL: [Self; 6] = [Self::Market, Self::RoundTable, Self::Hall, Self::Leaflets, Self::Seaside, Self::Door];

    fn template(self) -> &'static str {
        match self {
            Self::Market => "scenes/market.typ",
            Self::RoundTable => "scenes/round-table.typ",
            Self::Hall => "scenes/hall.typ",
            Self::Leaflets => "scenes/leaflets.typ",
            Self::Seaside => "scenes/seaside.typ",
            Self::Door => "scenes/door.typ",
        }
    }
}

/// A picture as PNG, `width` pixels wide and two thirds as high.
pub fn draw(scene: Scene, width: u32) -> Result<Vec<u8>, PublishError> {
    let options = RenderOptions { pixel_per_pt: (f64::from(width) / WIDTH).into(), ..RenderOptions::default() };
    typeset(scene.template(), Dict::new(), |document| {
        let page = document.pages().first().ok_or_else(|| PublishError::Typesetting("an empty picture".into()))?;
        typst_render::render(page, &options).encode_png().map_err(|error| PublishError::Typesetting(error.to_string()))
    })
}
