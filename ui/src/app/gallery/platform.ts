import { fakePlatform, type FakePlatform, type Script } from "../../platform/fake";
import { emptyHome } from "../../features/home/testing/example";
import { exampleMachine } from "../../features/workspace/testing/example";
import { section } from "./section";

/** What the examples of the features answer. */
const examples = import.meta.glob<Script>("../../features/*/testing/example.ts", {
  eager: true,
  import: "script",
});

/**
 * Scripted answers for a plain browser, so that the interface can be looked at without the program. The address `/welcome`
 * starts before any section is open, `/welcome/new` on a machine that knows none; the passphrase is “cerise trombone averse gilet”.
 * `?empty` opens a section into which nothing was brought yet.
 */
export function galleryPlatform(): FakePlatform {
  const parameters = new URLSearchParams(location.search);
  const { pathname } = location;
  const machine = exampleMachine({ language: null, ...(pathname === "/welcome/new" ? { recent: [] } : {}) });
  if (!pathname.startsWith("/welcome")) machine.openSection("/home/odile/Documents/Section/Valmont.ruche");
  const platform = fakePlatform({
    ...machine.script,
    "journal.state": () => ({ undo: { operation: "1", kind: "people.edit" }, redo: null }),
    "drafts.read": () => null,
    "drafts.save": () => ({}),
    ...Object.assign({}, ...Object.values(examples)),
    ...section,
    ...(parameters.has("empty") ? emptyHome : {}),
  });
  machine.connect(platform);
  platform.chosen.save = "/home/odile/Documents/Valmont.ruche";
  platform.chooseFile = async ({ extensions }) => [
    extensions.includes("ruche")
      ? "/media/odile/CLE/Section de Valmont.ruche"
      : "/exemple/adherents-export.csv",
  ];
  return platform;
}
