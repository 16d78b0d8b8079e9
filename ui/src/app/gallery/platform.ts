import { fakePlatform, type FakePlatform } from "../../platform/fake";
import { events } from "../../features/events/testing/example";
import { reports } from "../../features/reports/testing/example";
import { importing } from "../../features/import/testing/script";
import { madeUpMachine } from "../../features/workspace/testing";
import { section } from "./section";

/**
 * Scripted answers for a plain browser, so that the interface can be looked at without the program. `?door` begins before any
 * section is open, `?door=new` on a machine that knows none; the passphrase is “cerise trombone averse gilet”.
 */
export function galleryPlatform(): FakePlatform {
  const door = new URLSearchParams(location.search).get("door");
  const machine = madeUpMachine(door === "new" ? { recent: [] } : {});
  if (door === null) machine.enter("/home/odile/Documents/Section/Valmont.ruche");
  const platform = fakePlatform({
    ...machine.script,
    "journal.state": () => ({ undo: { operation: "1", kind: "people.edit" }, redo: null }),
    "drafts.read": () => null,
    "drafts.save": () => ({}),
    ...section,
    ...events,
    ...reports,
    ...importing,
  });
  machine.tell(platform);
  platform.chosen.save = "/home/odile/Documents/Valmont.ruche";
  platform.chosen.files = ["/exemple/adherents-export.csv"];
  return platform;
}
