//! What the tests need from the operating system: a browser with its driver, a spreadsheet program, a reader of PDF, fonts for
//! Japanese and Thai, the web servers that the recipes for hosts are for.

use std::fs;
use std::path::Path;

use crate::process::{Failure, Result, line, probe, run_aside};

/// A program (or font), how to see that it is there, and the Debian package that brings it.
struct Need {
    package: &'static str,
    purpose: &'static str,
    present: fn() -> bool,
}

const NEEDS: [Need; 11] = [
    // The paths are those of webdriver.json and of `check`.
    Need { package: "chromium", purpose: "browser tests", present: || Path::new(CHROMIUM).exists() },
    Need { package: "chromium-headless-shell", purpose: "browser tests", present: || Path::new(SHELL).exists() },
    Need { package: "chromium-driver", purpose: "component tests", present: || Path::new(CHROMEDRIVER).exists() },
    Need { package: "libreoffice-calc", purpose: "recomputing the exported workbook", present: || on_path("soffice") },
    Need { package: "poppler-utils", purpose: "reading printed reports", present: || on_path("pdftotext") },
    Need {
        package: "fonts-noto-cjk",
        purpose: "Japanese text in browser tests",
        present: || Path::new(JAPANESE_FONT).exists() || has_font("ja"),
    },
    Need {
        package: "fonts-thai-tlwg",
        purpose: "Thai text in browser tests",
        present: || Path::new(THAI_FONTS).exists() || has_font("th"),
    },
    // The paths are those of tests/e2e/hosts.mjs.
    Need { package: "nginx", purpose: "recipes for hosts", present: || Path::new(NGINX).exists() },
    Need {
        package: "libnginx-mod-http-brotli-static",
        purpose: "recipes for hosts",
        present: || Path::new(NGINX_BROTLI).exists(),
    },
    Need { package: "apache2-bin", purpose: "recipes for hosts", present: || Path::new(APACHE).exists() },
    Need { package: "brotli", purpose: "recipes for hosts", present: || on_path("brotli") },
];

/// Of the packages named above.
const JAPANESE_FONT: &str = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

const THAI_FONTS: &str = "/usr/share/fonts/truetype/tlwg";

const NGINX: &str = "/usr/sbin/nginx";

const NGINX_BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

const APACHE: &str = "/usr/sbin/apache2";

/// Asked by Debian's packages whether they may start the services they bring.
const SERVICE_POLICY: &str = "/usr/sbin/policy-rc.d";

const CHROMIUM: &str = "/usr/bin/chromium";

/// Chromium without its windows; the path is that of tests/e2e/support.mjs.
const SHELL: &str = "/usr/bin/chromium-headless-shell";

/// The program that drives Chromium for component tests.
pub const CHROMEDRIVER: &str = "/usr/bin/chromedriver";

/// Installs what is missing; without root or apt it says what to install by hand.
pub fn install() -> Result {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| !(need.present)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.iter().map(|need| need.package).collect::<Vec<_>>().join(" ");
    let by_hand = || {
        let list: String =
            missing.iter().map(|need| format!("\n    {} (for {})", need.package, need.purpose)).collect();
        format!(
            "The tests need these Debian packages:{list}\nInstall them as root by:\n    \
             apt-get update && apt-get install --no-install-recommends {packages}\n\
             On another system, install the same programs so that {CHROMIUM}, {SHELL}, {CHROMEDRIVER}, {NGINX}, {NGINX_BROTLI}, {APACHE}, \
             `brotli`, `soffice`, `pdftotext` and `fc-list` are found."
        )
    };
    if !on_path("apt-get") {
        return Err(Failure::new(format!("No apt-get here. {}", by_hand())));
    }
    if probe(&mut line("id -u")).is_none_or(|id| id.trim() != "0") {
        return Err(Failure::new(format!("Not root. {}", by_hand())));
    }
    eprintln!("Installing {packages}");
    // Out of date package lists are the usual reason for a failure, so they are fetched first; if that alone fails,
    // the lists at hand may still do.
    let _ = run_aside(line("apt-get update -qq").env("DEBIAN_FRONTEND", "noninteractive"));
    let mut install = line("apt-get install -y -qq --no-install-recommends");
    install.args(packages.split(' ')).env("DEBIAN_FRONTEND", "noninteractive");
    let installed = without_services(Path::new(SERVICE_POLICY), || run_aside(&mut install));
    installed.map_err(|failure| Failure::new(format!("{failure}\n{}", by_hand())))?;
    // The tests start nginx themselves; it is not to start with the machine only because it was installed for them.
    if missing.iter().any(|need| need.package == "nginx") {
        run_aside(&mut line("update-rc.d nginx disable"))?;
    }
    Ok(())
}

/// Runs an installation that starts no service, unless this machine has a rule of its own on that in the file `policy`.
fn without_services(policy: &Path, install: impl FnOnce() -> Result) -> Result {
    if policy.exists() {
        return install();
    }
    let failed = |error| Failure::new(format!("{}: {error}", policy.display()));
    let result = refuse_services(policy).map_err(failed).and_then(|()| install());
    fs::remove_file(policy).map_err(failed).and(result)
}

/// Writes the answer that no service may start: 101, as Debian defines it.
fn refuse_services(policy: &Path) -> std::io::Result<()> {
    fs::write(policy, "#!/bin/sh\nexit 101\n")?;
    #[cfg(unix)]
    fs::set_permissions(policy, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    Ok(())
}

/// Whether a font can write the language, if there is a program to ask.
fn has_font(language: &str) -> bool {
    !probe(&mut line(&format!("fc-list :lang={language} family"))).unwrap_or_default().trim().is_empty()
}

fn on_path(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_refused_during_an_installation_only() {
        let policy = std::env::temp_dir().join(format!("jcm-service-policy-{}", std::process::id()));
        let mut answer = None;
        without_services(&policy, || {
            answer = std::process::Command::new(&policy).args(["nginx", "start"]).status().unwrap().code();
            Ok(())
        })
        .unwrap();
        assert_eq!(answer, Some(101));
        assert!(!policy.exists());
    }

    #[test]
    fn the_rule_of_the_machine_stays() {
        let policy = std::env::temp_dir().join(format!("jcm-own-service-policy-{}", std::process::id()));
        fs::write(&policy, "own").unwrap();
        without_services(&policy, || Ok(())).unwrap();
        assert_eq!(fs::read_to_string(&policy).unwrap(), "own");
        fs::remove_file(&policy).unwrap();
    }
}
