import type { MachineSettings, RecentFile, Section } from "../../../bindings";
import { today } from "../../../kit";
import type { Problem, Response } from "../../../platform";
import { committedBy, problem, type FakePlatform, type Script } from "../../../platform/fake";

export const PASSPHRASE = "cerise trombone averse gilet";
export const CODE = "0001 0002 0003 0004 0005 0006 0007 0008 0009 000A 000B 000C 000D 000E";

const recent = (path: string, name: string, rest: Partial<RecentFile> = {}): RecentFile => ({
  path,
  name,
  present: true,
  quick_unlock: false,
  ...rest,
});

/** An example machine with a few files, of which one at most is open; for tests and for the development server. */
export function exampleMachine(settings: Partial<MachineSettings> = {}) {
  let status: Response<"workspace.status"> = { path: null, section_name: null, example: false };
  let section: Section = {
    id: "section",
    revision: "first",
    name: "Section de Valmont-sur-Loire",
    city: "Valmont-sur-Loire",
    site: null,
    zone: "Europe/Paris",
    example: false,
  };
  let machine: MachineSettings = {
    language: "fr",
    theme: "system",
    lock_minutes: 15,
    keychain: true,
    min_passphrase_length: 8,
    version: "0.1.0",
    recent: [
      recent("/home/odile/Documents/Section/Valmont.ruche", "Valmont"),
      recent("/home/odile/Documents/Section/Vallée.ruche", "Vallée", { quick_unlock: true }),
      recent("/media/odile/CLE/Valmont 2018.ruche", "Valmont 2018", { present: false }),
    ],
    ...settings,
  };
  let platform: FakePlatform | undefined;
  const refuse = (code: Problem["code"], field: string | null = null): never => {
    throw problem(code, { field });
  };
  const openSection = (path: string, example = false) => {
    status = { path, section_name: example ? "Section des Trois-Vallées" : section.name, example };
    section = { ...section, example };
    platform?.open();
    return status;
  };
  const closeSection = () => {
    status = { path: null, section_name: null, example: false };
    platform?.lock();
    return status;
  };

  const script: Script = {
    "machine.read": () => machine,
    "machine.change": (change) =>
      (machine = {
        ...machine,
        language: change.language ?? machine.language,
        theme: change.theme ?? machine.theme,
        lock_minutes: change.lock_minutes ?? machine.lock_minutes,
      }),
    "machine.forget": ({ path }) => {
      machine = { ...machine, recent: machine.recent.filter((file) => file.path !== path) };
      return {};
    },
    "workspace.status": () => status,
    "workspace.open": ({ path, key }) => {
      if (key.with === "passphrase" && key.secret !== PASSPHRASE) refuse("wrong_key");
      if (key.with === "recovery_code" && key.secret.length < 56)
        refuse("bad_recovery_code", "recovery_code");
      if (key.with === "recovery_code" && key.secret !== CODE) refuse("wrong_key");
      return openSection(path);
    },
    "workspace.create": ({ path, section_name }) => {
      section = { ...section, name: section_name };
      machine = { ...machine, recent: [recent(path, section_name), ...machine.recent] };
      return openSection(path);
    },
    "workspace.example": async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return openSection("/config/exemple.ruche", true);
    },
    "workspace.remove_example": closeSection,
    "workspace.lock": closeSection,
    "workspace.change_passphrase": ({ current }) =>
      current === PASSPHRASE ? openSection(status.path ?? "") : refuse("wrong_key", "current"),
    "workspace.quick_unlock": ({ enabled }) => {
      machine = {
        ...machine,
        recent: machine.recent.map((file) =>
          file.path === status.path ? { ...file, quick_unlock: enabled } : file,
        ),
      };
      return {};
    },
    "workspace.recovery_sheet": () => ({}),
    "workspace.check": () => ({}),
    "workspace.copy": () => ({}),
    "section.read": () => section,
    "section.today": () => ({ today: today() }),
    "section.change": ({ changes }) => {
      const committed = committedBy({ kind: "section.change", topics: ["section"] });
      section = { ...section, ...changes, revision: committed.revision };
      return { value: section, committed };
    },
  };
  return {
    script,
    /** Connects it to the fake platform, which then emits `opened` and `locked`. */
    connect: (window: FakePlatform) => {
      platform = window;
    },
    openSection,
  };
}
