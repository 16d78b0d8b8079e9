import type { CommandName, Commands, Committed, Language } from "../bindings";
import { asProblem } from "./problem";

export type Request<K extends CommandName> = Commands[K]["request"];
export type Response<K extends CommandName> = Commands[K]["response"];

/** How far a long command has come; `total` is 0 while it is not known. */
export interface Progress {
  job: string;
  done: number;
  total: number;
}

/** The events of the window. */
export interface PlatformEvents {
  committed: Committed;
  opened: null;
  locked: null;
  /** A new day has begun in the section. */
  day_began: null;
  /** The entry of the native menu that was chosen. */
  menu: string;
  /** The files that were dropped on the window. */
  dropped: string[];
  progress: Progress;
}

export interface FileChoice {
  title: string;
  /** Without the dot. */
  extensions: string[];
  multiple?: boolean;
}

export interface SaveChoice {
  title: string;
  defaultName: string;
  extensions: string[];
}

/** An entry of the native menu that leads to a page. */
export interface MenuPage {
  path: string;
  label: string;
}

/** The host of the interface: the Tauri window, or a fake in tests and in a plain browser. */
export interface Platform {
  call(command: string, payload: unknown, job: string | null): Promise<unknown>;
  cancel(job: string): Promise<void>;
  listen<E extends keyof PlatformEvents>(
    event: E,
    listener: (payload: PlatformEvents[E]) => void,
  ): () => void;
  chooseFile(choice: FileChoice): Promise<string[] | null>;
  chooseSave(choice: SaveChoice): Promise<string | null>;
  reveal(path: string): Promise<void>;
  openedFile(): Promise<string | null>;
  photoUrl(id: string, side: number): string;
  activity(): Promise<void>;
  writeMenu(language: Language, pages: readonly MenuPage[]): Promise<void>;
  openReleases(): Promise<string>;
}

let installed: Platform | null = null;

/** Called once at the start, before anything is rendered (and by each test). */
export function installPlatform(platform: Platform): void {
  installed = platform;
}

function platform(): Platform {
  if (installed === null) throw new Error("no platform was installed");
  return installed;
}

/** Calls a command of the core; rejects with a `Problem`. `job` identifies long work for its progress and cancellation. */
export async function call<K extends CommandName>(
  command: K,
  payload: Request<K>,
  job: string | null = null,
): Promise<Response<K>> {
  try {
    return (await platform().call(command, payload, job)) as Response<K>;
  } catch (thrown) {
    // A plain record rather than an Error: it is data of the contract, and what the screens match on.
    throw asProblem(thrown);
  }
}

export const cancel = (job: string): Promise<void> => platform().cancel(job);

export const listen = <E extends keyof PlatformEvents>(
  event: E,
  listener: (payload: PlatformEvents[E]) => void,
): (() => void) => platform().listen(event, listener);

/** Asks the person for files to read; null when they changed their mind. */
export const chooseFile = (choice: FileChoice): Promise<string[] | null> => platform().chooseFile(choice);

/** Asks the person where to write; null when they changed their mind. */
export const chooseSave = (choice: SaveChoice): Promise<string | null> => platform().chooseSave(choice);

/** Shows a file that was just written, in the system's own file window. */
export const reveal = (path: string): Promise<void> => platform().reveal(path);

/** The file that the program was started with, by a double click on it; null when it was started by itself. */
export const openedFile = (): Promise<string | null> => platform().openedFile();

/** Where the window finds a photo, for a place of so many pixels. */
export const photoUrl = (id: string, side: number): string => platform().photoUrl(id, side);

/** Somebody uses the program: it is not to be locked yet. */
export const activity = (): Promise<void> => platform().activity();

/** Writes the native menu in the language of the window, with the pages to which it leads. */
export const writeMenu = (language: Language, pages: readonly MenuPage[]): Promise<void> =>
  platform().writeMenu(language, pages);

/** Opens the page of the newest release in the system's browser; resolves with its address. Rejects with a `Problem`. */
export async function openReleases(): Promise<string> {
  try {
    return await platform().openReleases();
  } catch (thrown) {
    throw asProblem(thrown);
  }
}
