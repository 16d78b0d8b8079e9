import { convertFileSrc, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Platform } from "./platform";

/** The real window. */
export const tauriPlatform: Platform = {
  call: (command, payload, job) => invoke("call", { command, payload, job }),
  cancel: (job) => invoke("cancel", { job }),
  listen(event, listener) {
    const stop = listen(event, ({ payload }) => listener(payload as Parameters<typeof listener>[0]));
    return () => void stop.then((unlisten) => unlisten());
  },
  chooseFile: (choice) => invoke("choose_file", { multiple: false, ...choice }),
  chooseSave: (choice) => invoke("choose_save", { ...choice }),
  reveal: (path) => invoke("reveal", { path }),
  openedFile: () => invoke("opened_file"),
  photoUrl: (id, side) => `${convertFileSrc(id, "photo")}?side=${side}`,
  activity: () => invoke("activity"),
  translateMenu: (language) => invoke("translate_menu", { language }),
};

/** Whether this page is shown by the program, and not by a plain browser. */
export const inWindow = (): boolean => "__TAURI_INTERNALS__" in window;
