//! A fictional section to look around in. The program makes it through the use cases of the core, as a person would, so that
//! undo, history and search work in it; its days are counted from the day on which it is made, so that it is never stale.

mod calendar;
mod campaigns;
mod contacts;
mod dues;
mod events;
mod file;
mod make;
mod members;
mod partners;
mod people;
mod pictures;
mod reports;
mod tasks;

use crate::command::{Nothing, commands};
use crate::workspace::Status;

commands! {
    /// Opens the fictional section, which is made first where there is none yet.
    job "workspace.example" (Nothing) -> Status = |application, _, context| file::open(application, context);
    /// Closes the fictional section and deletes its file.
    program "workspace.remove_example" (Nothing) -> Status = |application, _: Nothing| file::remove(application);
}

/// The passphrase of the example. It is printed here and protects nothing: nobody in that file exists.
pub const PASSPHRASE: &str = "les abeilles de l'exemple";
