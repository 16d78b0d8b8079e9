//! From a passphrase to the key of the file, and to the code on the recovery sheet.
//!
//! SQLCipher 4 derives its key by PBKDF2-HMAC-SHA512, 256,000 rounds, over the salt that is the first 16 bytes of the file.
//! The same derivation is done here by OpenSSL, so that it runs once a session and beside the start of the window; every
//! connection is then keyed with the result. A test compares the two.

use openssl::{hash::MessageDigest, pkcs5::pbkdf2_hmac, rand::rand_bytes, sha::sha256};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::problem::{Code, Problem, Result};

/// Rounds of the derivation: SQLCipher 4's `kdf_iter`.
const ROUNDS: usize = 256_000;
/// The fewest characters of a passphrase.
pub const MIN_PASSPHRASE_LENGTH: usize = 8;
/// Letters and digits of the recovery code: no I, L, O, U, that are misread (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The salt of a file: its first 16 bytes.
pub type Salt = [u8; 16];

/// The key of a file, 256 bits. Wiped from memory when dropped, and never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct RawKey(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for RawKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("RawKey(…)")
    }
}

/// A salt for a new file.
pub fn new_salt() -> Result<Salt> {
    let mut salt = Salt::default();
    rand_bytes(&mut salt).map_err(|error| Problem::internal("salt", &error))?;
    Ok(salt)
}

/// Refuses a passphrase that is too short to protect anybody.
pub fn check_passphrase(passphrase: &SecretString) -> Result<()> {
    if passphrase.expose_secret().chars().count() < MIN_PASSPHRASE_LENGTH {
        return Err(Problem::at(Code::PassphraseTooShort, "passphrase").with("least", MIN_PASSPHRASE_LENGTH));
    }
    Ok(())
}

impl RawKey {
    /// The key that `passphrase` gives with `salt`. Takes about a tenth of a second, on purpose.
    pub fn derive(passphrase: &SecretString, salt: &Salt) -> Result<Self> {
        let mut key = Zeroizing::new([0; 32]);
        pbkdf2_hmac(passphrase.expose_secret().as_bytes(), salt, ROUNDS, MessageDigest::sha512(), &mut *key)
            .map_err(|error| Problem::internal("key derivation", &error))?;
        Ok(Self(key))
    }

    /// The key as the keychain keeps it: 64 hexadecimal digits.
    pub fn to_hex(&self) -> Zeroizing<String> {
        use std::fmt::Write as _;
        let mut hex = Zeroizing::new(String::with_capacity(64));
        for byte in self.0.iter() {
            let _ = write!(hex, "{byte:02x}");
        }
        hex
    }

    /// The key that [`to_hex`](Self::to_hex) wrote.
    pub fn from_hex(hex: &str) -> Option<Self> {
        let mut key = Zeroizing::new([0; 32]);
        if hex.len() != 64 || !hex.is_ascii() {
            return None;
        }
        for (index, byte) in key.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&hex[index * 2..index * 2 + 2], 16).ok()?;
        }
        Some(Self(key))
    }

    /// What `PRAGMA key` takes: the key and the salt, no derivation left to do.
    pub(crate) fn pragma(&self, salt: &Salt) -> Zeroizing<String> {
        use std::fmt::Write as _;
        let mut pragma = Zeroizing::new(format!("x'{}", *self.to_hex()));
        for byte in salt {
            let _ = write!(pragma, "{byte:02x}");
        }
        pragma.push('\'');
        pragma
    }

    /// The code printed on the recovery sheet: 14 groups of 4, the last two characters a check on the others.
    pub fn recovery_code(&self) -> Zeroizing<Vec<String>> {
        let mut bytes = Zeroizing::new([0u8; 35]);
        bytes[..32].copy_from_slice(&*self.0);
        let check = sha256(&*self.0);
        bytes[32..].copy_from_slice(&check[..3]);
        let letters: Vec<char> =
            (0..56).map(|index| ALPHABET[usize::from(five_bits(&*bytes, index))] as char).collect();
        Zeroizing::new(letters.chunks(4).map(|group| group.iter().collect()).collect())
    }

    /// The key from a recovery code as somebody typed it: spaces, dashes and case do not count, `O` is read as `0`,
    /// `I` and `L` as `1`.
    pub fn from_recovery_code(code: &str) -> Result<Self> {
        let wrong = || Problem::at(Code::BadRecoveryCode, "recovery_code");
        let mut bytes = Zeroizing::new([0u8; 35]);
        let mut count = 0usize;
        for letter in code.chars().filter(|letter| letter.is_alphanumeric()) {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = ALPHABET.iter().position(|known| *known as char == letter).ok_or_else(wrong)?;
            if count == 56 {
                return Err(wrong());
            }
            put_five_bits(&mut *bytes, count, u8::try_from(value).unwrap_or(0));
            count += 1;
        }
        let mut key = Zeroizing::new([0u8; 32]);
        key.copy_from_slice(&bytes[..32]);
        if count != 56 || sha256(&*key)[..3] != bytes[32..] {
            return Err(wrong());
        }
        Ok(Self(key))
    }
}

fn five_bits(bytes: &[u8], index: usize) -> u8 {
    (0..5).fold(0, |value, bit| {
        let at = index * 5 + bit;
        value << 1 | (bytes[at / 8] >> (7 - at % 8) & 1)
    })
}

fn put_five_bits(bytes: &mut [u8], index: usize, value: u8) {
    for bit in 0..5 {
        let at = index * 5 + bit;
        bytes[at / 8] |= (value >> (4 - bit) & 1) << (7 - at % 8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_key() -> impl Strategy<Value = RawKey> {
        any::<[u8; 32]>().prop_map(|bytes| RawKey(Zeroizing::new(bytes)))
    }

    proptest! {
        #[test]
        fn a_recovery_code_gives_its_key_back(key in any_key()) {
            let code = key.recovery_code().join("-").to_lowercase();
            prop_assert!(RawKey::from_recovery_code(&code).unwrap() == key);
            prop_assert!(RawKey::from_hex(&key.to_hex()).unwrap() == key);
        }

        #[test]
        fn a_code_with_one_wrong_letter_is_refused(key in any_key(), at in 0usize..56, other in 0usize..32) {
            let mut letters: Vec<char> = key.recovery_code().concat().chars().collect();
            prop_assume!(letters[at] != ALPHABET[other] as char);
            letters[at] = ALPHABET[other] as char;
            let typed: String = letters.into_iter().collect();
            prop_assert_eq!(RawKey::from_recovery_code(&typed).unwrap_err().code, Code::BadRecoveryCode);
        }

        #[test]
        fn any_text_is_read_without_panic(text in ".*") {
            let _ = RawKey::from_recovery_code(&text);
            let _ = RawKey::from_hex(&text);
        }
    }
}
