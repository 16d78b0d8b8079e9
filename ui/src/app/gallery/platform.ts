import { fakePlatform, type FakePlatform } from "../../platform/fake";

/** Scripted answers for a plain browser, so that the interface can be looked at without the program. */
export function galleryPlatform(): FakePlatform {
  return fakePlatform({
    "workspace.state": () => ({ state: "open", name: "Section de Valmont-sur-Loire" }),
    "workspace.lock": () => null,
    "history.state": () => ({ undo: null, redo: null }),
    "drafts.read": () => ({ value: null }),
    "drafts.save": () => null,
    "drafts.discard": () => null,
  });
}
