//! A disk that is full, and one that may only be read: real ones, in memory. Skipped with a message where none may be mounted.
#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};
use std::process::Command;

use ruche_api::Code;
use ruche_scenarios::{PASSPHRASE, Section};
use serde_json::{Value, json};

/// A disk of four mebibytes in memory, gone when dropped.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(folder: &Path) -> Option<Self> {
        std::fs::create_dir_all(folder).unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(folder).status();
        mounted.is_ok_and(|status| status.success()).then(|| Self(folder.to_owned()))
    }

    fn only_to_read(&self, only: bool) {
        let how = if only { "remount,ro" } else { "remount,rw" };
        assert!(Command::new("mount").args(["-o", how]).arg(&self.0).status().unwrap().success());
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

fn open(section: &Section, path: &Path) -> Result<Value, ruche_api::Problem> {
    section.attempt("workspace.open", json!({ "path": path, "key": { "with": "passphrase", "secret": PASSPHRASE } }))
}

#[test]
fn a_full_disk_and_one_that_may_only_be_read_are_said_and_lose_nothing() {
    // What stays free when one more does not fit, and whether it is enough to bring the log into the file, differs with what is added.
    for length in [9_000, 7_001, 8_123, 4_000] {
        fill(&Section::closed(), length);
    }
}

/// Fills a disk with people whose notes have this length.
fn fill(section: &Section, length: usize) {
    let Some(disk) = SmallDisk::mount(&section.file("disk")) else {
        eprintln!("no right to mount a small disk: this scenario is skipped");
        return;
    };
    let path = disk.0.join("section.ruche");
    let create = |path: &Path| {
        section.attempt(
            "workspace.create",
            json!({ "path": path, "passphrase": PASSPHRASE, "section_name": "Vence", "officer": "Odile" }),
        )
    };
    create(&path).unwrap();

    // People with long remarks, until there is no space for one more.
    let note = "x".repeat(length);
    let mut added = 0;
    let problem = loop {
        match section.attempt("people.create", json!({ "family_name": format!("N{added}"), "note": note })) {
            Ok(_) => added += 1,
            Err(problem) => break problem,
        }
        assert!(added < 4_000, "the disk does not fill");
    };
    assert_eq!(problem.code, Code::DiskFull);
    let total = |section: &Section| section.ask("people.list", json!({ "limit": 1 }))["total"].as_u64().unwrap();
    assert_eq!(total(section), added);
    section.application.lock();
    open(section, &path).unwrap();
    assert_eq!(total(section), added, "what was acknowledged is there, and no more");
    section.ask("workspace.check", json!({}));
    section.application.lock();

    let before = std::fs::read(&path).unwrap();
    disk.only_to_read(true);
    assert_eq!(open(section, &path).unwrap_err().code, Code::ReadOnly);
    assert_eq!(create(&disk.0.join("other.ruche")).unwrap_err().code, Code::ReadOnly);
    disk.only_to_read(false);
    assert_eq!(std::fs::read(&path).unwrap(), before);

    // A new file on a full disk is refused, and not left behind half made.
    std::fs::write(disk.0.join("filling"), vec![0_u8; 64 * 1024]).ok();
    let other = disk.0.join("other.ruche");
    assert_eq!(create(&other).unwrap_err().code, Code::DiskFull);
    assert!(!other.exists());
}
