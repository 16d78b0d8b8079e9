import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState } from "react";

import type { Response } from "../platform";
import { openedFile, useMenuEntry } from "../platform";
import { useChooseFile } from "../features/workspace";
import { useLock } from "./useLock";

/** Where the window stands while no section is open. */
export type Place =
  | { at: "welcome" }
  | { at: "create" }
  /** Before one file, which was open (`locked`) or has just been chosen. */
  | { at: "file"; path: string; locked: boolean };

const WELCOME: Place = { at: "welcome" };

/** Keeps where to stand when the section closes, and nothing of the section but where its file is. */
export function useDoor({ path, example }: Response<"workspace.status">) {
  const navigate = useNavigate();
  const lock = useLock();
  const [place, setPlace] = useState<Place>(WELCOME);
  const [seen, setSeen] = useState<string | null>(null);

  if (path !== seen) {
    setSeen(path);
    // What a new section has to say first is said before it is entered.
    if (path !== null && place.at !== "create") setPlace(placeOf(path, example));
    if (path === null && seen !== null && place.at === "create") setPlace(placeOf(seen, false));
  }

  const go = (next: Place) => {
    setPlace(next);
    // The page that was open belongs to the other section.
    void navigate({ to: "/" });
  };
  const goToFile = async (file: string) => {
    if (path === null || (await lock())) go({ at: "file", path: file, locked: false });
  };
  useMenuEntry(
    "workspace.open",
    useChooseFile((file) => void goToFile(file)),
  );

  const startWith = useEffectEvent((file: string | null) => {
    if (file !== null && path === null) void goToFile(file);
  });
  useEffect(() => void openedFile().then(startWith), []);

  return {
    place,
    goToFile: (file: string) => void goToFile(file),
    goToWelcome: () => go(WELCOME),
    create: () => go({ at: "create" }),
    /** Enters the section that was just made. */
    enter: () => path !== null && setPlace(placeOf(path, false)),
  };
}

// The passphrase of the example is known to nobody: it is opened again from the welcome page.
const placeOf = (path: string, example: boolean): Place =>
  example ? WELCOME : { at: "file", path, locked: true };
