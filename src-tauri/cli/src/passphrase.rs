//! Where the passphrase comes from: a file descriptor, the environment, or a prompt. Never an argument, which others can see.

use std::fs::File;
use std::io::{BufRead as _, BufReader};

use crate::Failure;

/// Reads the passphrase.
pub fn read(descriptor: Option<i32>) -> Result<String, Failure> {
    if let Some(descriptor) = descriptor {
        return from_descriptor(descriptor);
    }
    if let Ok(passphrase) = std::env::var("RUCHE_PASSPHRASE") {
        return Ok(passphrase);
    }
    rpassword::prompt_password("Passphrase: ").map_err(|error| Failure::Use(format!("no passphrase: {error}")))
}

#[cfg(unix)]
fn from_descriptor(descriptor: i32) -> Result<String, Failure> {
    // The kernel hands the descriptor out again by its name: no unsafe code, and a closed one is an error.
    let file = File::open(format!("/dev/fd/{descriptor}"))
        .map_err(|error| Failure::Use(format!("file descriptor: {error}")))?;
    first_line(file)
}

#[cfg(not(unix))]
fn from_descriptor(_: i32) -> Result<String, Failure> {
    Err(Failure::Use("file descriptors cannot be named on this system: use RUCHE_PASSPHRASE".to_owned()))
}

#[cfg(unix)]
fn first_line(file: File) -> Result<String, Failure> {
    let mut line = String::new();
    BufReader::new(file).read_line(&mut line).map_err(|error| Failure::Use(error.to_string()))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
