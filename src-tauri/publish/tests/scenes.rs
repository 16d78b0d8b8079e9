//! The pictures of the example section.

use std::path::Path;

use ruche_publish::{Scene, draw};

#[test]
fn every_scene_is_a_picture_of_the_size_asked_for() {
    for scene in Scene::ALL {
        let png = draw(scene, 1600).expect("a picture");
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{scene:?}.png")), &png).expect("written");
        assert_eq!(&png[1..4], b"PNG");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
        assert_eq!((number(16), number(20)), (1600, 1067), "{scene:?}");
        assert!(png.len() < 900_000, "{scene:?} weighs {}", png.len());
    }
}

#[test]
fn a_scene_is_always_the_same() {
    assert_eq!(draw(Scene::Door, 300), draw(Scene::Door, 300));
}
