//! The pictures of the example, drawn by the program itself: nobody's face, nobody's street.

use std::collections::HashMap;
use std::thread::{self, JoinHandle};

use chrono::NaiveDateTime;
use ruche_core::reports::Picture;
use ruche_core::{Code, Problem, Result};
use ruche_publish::{Scene, draw};

use crate::reports::take_in;

/// Pixels across: sharp enough on a page. Drawing takes most of the time of the example, and grows with their square.
const WIDTH: u32 = 960;

/// The pictures while they are drawn, beside whatever else is being made.
pub(super) struct Drawing(Vec<(Scene, JoinHandle<Result<Picture>>)>);

impl Drawing {
    /// Begins to draw.
    pub fn begin() -> Self {
        Self(Scene::ALL.map(|scene| (scene, thread::spawn(move || picture(scene)))).into())
    }

    /// How many there will be.
    pub fn count(&self) -> u64 {
        self.0.len() as u64
    }

    /// The pictures, once they are all there. `drawn` hears of each, and may refuse to wait for more.
    pub fn finish(self, mut drawn: impl FnMut() -> Result<()>) -> Result<Album> {
        let mut album = HashMap::new();
        for (scene, thread) in self.0 {
            let picture = thread.join().map_err(|_| Problem::internal("drawing", &"a thread ended early"))??;
            album.insert(scene, picture);
            drawn()?;
        }
        Ok(Album(album))
    }
}

/// The pictures, as the exchange takes in any other.
#[derive(Clone)]
pub(super) struct Album(HashMap<Scene, Picture>);

impl Album {
    /// A picture, as if it had been taken then.
    pub fn taken(&self, scene: Scene, moment: NaiveDateTime) -> Result<Picture> {
        let picture = self.0.get(&scene).ok_or_else(|| Problem::new(Code::NotFound))?;
        Ok(Picture { taken_on: Some(moment), ..picture.clone() })
    }
}

fn picture(scene: Scene) -> Result<Picture> {
    take_in(&draw(scene, WIDTH).map_err(|error| Problem::internal("drawing", &error))?)
}
