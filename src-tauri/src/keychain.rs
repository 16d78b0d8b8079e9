//! The system's keychain: Keychain Services, Windows Credential Manager, or the Secret Service.

use std::sync::OnceLock;

use keyring::v1::{Entry, Error};
use ruche_api::Keychain;

/// The name under which the system lists our secrets.
const SERVICE: &str = "Ruche";

/// The keychain, and whether there is one.
#[derive(Default)]
pub struct SystemKeychain(OnceLock<bool>);

impl SystemKeychain {
    /// Whether this system has a keychain that answers. A Linux without a session bus has none.
    pub fn available(&self) -> bool {
        *self.0.get_or_init(|| {
            Entry::new(SERVICE, "availability")
                .is_ok_and(|entry| matches!(entry.get_password(), Ok(_) | Err(Error::NoEntry)))
        })
    }
}

impl Keychain for SystemKeychain {
    fn get(&self, name: &str) -> Option<String> {
        Entry::new(SERVICE, name).ok()?.get_password().ok()
    }

    fn put(&self, name: &str, secret: &str) -> bool {
        Entry::new(SERVICE, name).is_ok_and(|entry| entry.set_password(secret).is_ok())
    }

    fn remove(&self, name: &str) {
        if let Ok(entry) = Entry::new(SERVICE, name)
            && let Err(error) = entry.delete_credential()
            && !matches!(error, Error::NoEntry)
        {
            tracing::warn!("the keychain did not delete an entry");
        }
    }
}
