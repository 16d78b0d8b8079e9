import { fakePlatform, type FakePlatform } from "../../platform/fake";
import { events } from "../../features/events/testing/example";
import { reports } from "../../features/reports/testing/example";
import { importing } from "../../features/import/testing/script";
import { section } from "./section";

/** Scripted answers for a plain browser, so that the interface can be looked at without the program. */
export function galleryPlatform(): FakePlatform {
  const platform = fakePlatform({
    "machine.read": () => ({
      language: null,
      theme: "system",
      lock_minutes: 15,
      recent: [],
      keychain: false,
      version: "0.1.0",
    }),
    "workspace.status": () => ({
      path: "/exemple/valmont.ruche",
      section_name: "Section de Valmont-sur-Loire",
      example: true,
    }),
    "journal.state": () => ({ undo: { operation: "1", kind: "people.edit" }, redo: null }),
    "drafts.read": () => null,
    "drafts.save": () => ({}),
    ...section,
    ...events,
    ...reports,
    ...importing,
  });
  platform.chosen.files = ["/exemple/adherents-export.csv"];
  return platform;
}
