//! Reports for paper and the web: data in; HTML, Markdown, PDF and pictures out.
//!
//! Pure functions: no clock, no network, no database. The same publication always gives the same page.

mod context;
mod gallery;
mod html;
mod labels;
mod markdown;
mod pdf;
mod publication;
mod quotation_marks;
mod recovery;
mod scenes;
mod typeset;
mod unfilled;

pub use html::html;
pub use markdown::{Markdown, markdown};
pub use pdf::pdf;
pub use publication::{Language, PhotoFormat, Publication, PublishedPhoto, Status};
pub use recovery::{RecoverySheet, recovery_sheet};
pub use scenes::{Scene, draw};
pub use typeset::PublishError;
