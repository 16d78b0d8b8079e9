//! A secretary makes a section.

use ruche_journeys::Machine;

#[tokio::test]
async fn the_window_opens_and_says_who_it_is() {
    let machine = Machine::new().unwrap();
    let run = machine.start().await.unwrap();
    run.page.sees("Ruche").await.unwrap();
    run.page.picture(std::path::Path::new("/tmp/pic.png")).await.unwrap();
    run.close().await.unwrap();
}
