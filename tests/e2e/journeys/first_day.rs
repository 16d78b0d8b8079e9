//! A secretary makes a section.

use ruche_journeys::Machine;

#[tokio::test]
async fn the_window_opens_and_welcomes() {
    let machine = Machine::new().unwrap();
    let run = machine.start().await.unwrap();
    run.page.sees("Bienvenue").await.unwrap();
    run.close().await.unwrap();
}
