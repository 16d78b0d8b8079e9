import type { CommandName, Commands, Committed, Language, PersonDraft } from "../bindings";
import type { MenuPage, Platform, PlatformEvents, Progress } from "./platform";
import type { Problem } from "./problem";
import { plainPersonFields, type PlainPersonField } from "./records/person";

/** Answers to commands, by name; one that throws a `Problem` refuses. */
export type Script = {
  [K in CommandName]?: (
    payload: Commands[K]["request"],
    job: string | null,
  ) => Commands[K]["response"] | Promise<Commands[K]["response"]>;
};

export interface FakePlatform extends Platform {
  /** The commands that were called, in order. */
  calls: { command: string; payload: unknown }[];
  commit(committed: Partial<Committed>): void;
  open(): void;
  lock(): void;
  beginDay(): void;
  progress(progress: Progress): void;
  /** What the next file choosers answer. */
  chosen: { files: string[] | null; save: string | null };
  revealed: string[];
  /** The file that the program was started with. */
  startedWith: string | null;
  activities: number;
  /** The native menu as it was last written. */
  menu: { language: Language; pages: readonly MenuPage[] } | null;
  /** How often the page of the releases was opened, and its address. */
  releases: { opened: number; address: string };
  chooseMenu(entry: string): void;
  drop(files: string[]): void;
  cancelled: string[];
}

/** A platform without a program behind it, for tests and for a plain browser. A command without a script is an error. */
export function fakePlatform(script: Script = {}): FakePlatform {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const emit = <E extends keyof PlatformEvents>(event: E, payload: PlatformEvents[E]) => {
    for (const listener of listeners.get(event) ?? [])
      (listener as (payload: PlatformEvents[E]) => void)(payload);
  };
  const fake: FakePlatform = {
    calls: [],
    activities: 0,
    menu: null,
    releases: { opened: 0, address: "https://releases.test/latest" },
    chooseMenu: (entry) => emit("menu", entry),
    drop: (files) => emit("dropped", files),
    chosen: { files: null, save: null },
    revealed: [],
    startedWith: null,
    cancelled: [],
    async call(command, payload, job) {
      fake.calls.push({ command, payload });
      const answer = script[command as CommandName] as
        ((payload: unknown, job: string | null) => unknown) | undefined;
      if (answer === undefined) throw new Error(`no script for the command ${command}`);
      return answer(payload, job);
    },
    async cancel(job) {
      fake.cancelled.push(job);
    },
    listen(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener as (payload: never) => void));
      return () => set.delete(listener as (payload: never) => void);
    },
    chooseFile: async () => fake.chosen.files,
    chooseSave: async () => fake.chosen.save,
    photoUrl: (id) =>
      `data:image/svg+xml,${encodeURIComponent(
        `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="hsl(${
          [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360
        } 35% 60%)"/></svg>`,
      )}`,
    async reveal(path) {
      fake.revealed.push(path);
    },
    openedFile: async () => fake.startedWith,
    activity: async () => {
      fake.activities += 1;
    },
    async writeMenu(language, pages) {
      fake.menu = { language, pages };
    },
    async openReleases() {
      fake.releases.opened += 1;
      return fake.releases.address;
    },
    commit: (committed) => emit("committed", committedBy(committed)),
    open: () => emit("opened", null),
    lock: () => emit("locked", null),
    beginDay: () => emit("day_began", null),
    progress: (progress) => emit("progress", progress),
  };
  return fake;
}

/** What is reported of a commit, for scripts: `{ value: "…", committed: committedBy({ kind: "people.edit" }) }`. */
export const committedBy = (committed: Partial<Committed> = {}): Committed => ({
  operation: "operation",
  revision: crypto.randomUUID(),
  kind: "people.edit",
  role: "do",
  topics: [],
  records: [],
  count: 1,
  undoable: true,
  ...committed,
});

/** A refusal, to be thrown by a script. */
export const problem = (code: Problem["code"], rest: Partial<Problem> = {}): Problem => ({
  code,
  ...rest,
});

/** A record of a person in which nothing is written. */
export const blankPerson: Required<PersonDraft> = {
  ...(Object.fromEntries(plainPersonFields.map((name) => [name, null])) as Record<PlainPersonField, null>),
  category: "member",
  civility: null,
  family_name: "",
  given_name: "",
  born_on: null,
  joined_on: null,
  left_on: null,
  left_reason: null,
  origin: "",
  note: null,
  tags: [],
  consents: [],
};
