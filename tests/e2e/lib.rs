//! The real program in a display of its own, driven as a person would: by what is on the page and by the keyboard.

mod display;
mod driver;
mod page;
mod routes;

pub use display::Display;
pub use driver::{Machine, PASSPHRASE, Run};
pub use page::Page;
pub use routes::routes;
