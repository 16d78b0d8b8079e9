//! What the machine needs before anything builds.

use anyhow::{bail, ensure};

use crate::shell::{command, finish, npm, root, works};

/// Debian's and Ubuntu's packages for building the window.
const BUILD: &[&str] = &[
    "build-essential",
    "file",
    "libclang-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "librsvg2-dev",
    "pkg-config",
];

/// And those for driving it unseen, in tests and where there is no display.
const DRIVE: &[&str] = &["dbus", "gnome-keyring", "poppler-utils", "webkit2gtk-driver", "xauth", "xvfb"];

/// Installs the packages that are missing, by apt when it may, else says the one line to type; then the interface's packages.
pub fn set_up(drive: bool) -> anyhow::Result<()> {
    ensure!(works("node", &["--version"]), "Node.js 20 or later is needed: https://nodejs.org");
    if cfg!(target_os = "linux") {
        system_packages(drive)?;
    }
    interface_packages()
}

fn system_packages(drive: bool) -> anyhow::Result<()> {
    let wanted = BUILD.iter().chain(if drive { DRIVE } else { &[] });
    let missing: Vec<&str> = wanted.copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    ensure!(works("apt-get", &["--version"]), "these are needed, under the names of your system's packages: {list}");
    let mut apt = match (works("test", &["-w", "/var/lib/dpkg"]), works("sudo", &["-n", "true"])) {
        (true, _) => vec!["apt-get"],
        (false, true) => vec!["sudo", "apt-get"],
        (false, false) => {
            bail!("type this line, then run the command again:\n\n    sudo apt-get install --yes {list}\n")
        }
    };
    println!("installing {list}");
    let program = apt.remove(0);
    let mut update = command(program, &apt);
    update.arg("update").arg("--quiet=2");
    finish(update)?;
    let mut install = command(program, &apt);
    install.args(["install", "--yes", "--no-install-recommends", "--quiet=2"]).args(&missing);
    install.env("DEBIAN_FRONTEND", "noninteractive");
    finish(install)
}

fn installed(package: &str) -> bool {
    command("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package])
        .output()
        .is_ok_and(|output| output.stdout == b"installed")
}

/// Installs the interface's packages when the lock file has changed since they were.
fn interface_packages() -> anyhow::Result<()> {
    let changed = |path: &str| std::fs::metadata(root().join(path)).and_then(|file| file.modified()).ok();
    let installed = changed("ui/node_modules/.package-lock.json");
    if installed.is_none() || installed < changed("ui/package-lock.json") {
        npm(&["ci", "--no-audit", "--no-fund"])?;
    }
    Ok(())
}
