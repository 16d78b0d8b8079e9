import { convertFileSrc, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import { takeFirstAnswer } from "./firstAnswers";
import type { Platform } from "./platform";

type Listener = (payload: never) => void;

/** The window subscribes once to each event: every subscription is a call to the program, and the menu alone has a dozen. */
const listeners = new Map<string, Set<Listener>>();

function subscribe(event: string, listener: Listener): () => void {
  let subscribed = listeners.get(event);
  if (subscribed === undefined) {
    const all = new Set<Listener>();
    void listen<never>(event, ({ payload }) => [...all].forEach((each) => each(payload)));
    listeners.set(event, all);
    subscribed = all;
  }
  const set = subscribed.add(listener);
  return () => void set.delete(listener);
}

/** The real window. */
export const tauriPlatform: Platform = {
  call: (command, payload, job) =>
    takeFirstAnswer(command, payload) ?? invoke("call", { command, payload, job }),
  cancel: (job) => invoke("cancel", { job }),
  listen: subscribe,
  chooseFile: (choice) => invoke("choose_file", { multiple: false, ...choice }),
  chooseSave: (choice) => invoke("choose_save", { ...choice }),
  reveal: (path) => invoke("reveal", { path }),
  openedFile: () => invoke("opened_file"),
  photoUrl: (id, side) => `${convertFileSrc(id, "photo")}?side=${side}`,
  activity: () => invoke("activity"),
  writeMenu: (language, pages) => invoke("write_menu", { language, pages }),
  openReleases: () => invoke("open_releases"),
};

/** Whether this page is shown by the program, and not by a plain browser. */
export const inWindow = (): boolean => "__TAURI_INTERNALS__" in window;
