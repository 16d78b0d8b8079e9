import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState } from "react";

import type { Response } from "../platform";
import { openedFile, useMenuEntry } from "../platform";
import { useChooseFile } from "../features/workspace";
import { useLock } from "./useLock";

/** What the window shows while no section is open. */
export type LockScreen =
  | { name: "welcome" }
  | { name: "create" }
  /** Asks for the key of one file, which was open (`locked`) or has just been chosen. */
  | { name: "unlock"; path: string; locked: boolean };

const WELCOME: LockScreen = { name: "welcome" };

/** Which screen to show once the section closes. It remembers nothing of the section but the path of its file. */
export function useLockScreen({ path, example }: Response<"workspace.status">) {
  const navigate = useNavigate();
  const lock = useLock();
  const [screen, setScreen] = useState<LockScreen>(WELCOME);
  const [previousPath, setPreviousPath] = useState<string | null>(null);

  if (path !== previousPath) {
    setPreviousPath(path);
    // The create page has something to say about the new section before it is entered.
    if (path !== null && screen.name !== "create") setScreen(screenAfterLock(path, example));
    if (path === null && previousPath !== null && screen.name === "create")
      setScreen(screenAfterLock(previousPath, false));
  }

  const show = (next: LockScreen) => {
    setScreen(next);
    // The page that was open belongs to the other section.
    void navigate({ to: "/" });
  };
  const showFile = async (file: string) => {
    if (path === null || (await lock())) show({ name: "unlock", path: file, locked: false });
  };
  useMenuEntry(
    "workspace.open",
    useChooseFile((file) => void showFile(file)),
  );

  const startWith = useEffectEvent((file: string | null) => {
    if (file !== null && path === null) void showFile(file);
  });
  useEffect(() => void openedFile().then(startWith), []);

  return {
    screen,
    showFile: (file: string) => void showFile(file),
    showWelcome: () => show(WELCOME),
    showCreate: () => show({ name: "create" }),
    /** Enters the section that was just created. */
    enterSection: () => path !== null && setScreen(screenAfterLock(path, false)),
  };
}

// The passphrase of the example is known to nobody: it is opened again from the welcome page.
const screenAfterLock = (path: string, example: boolean): LockScreen =>
  example ? WELCOME : { name: "unlock", path, locked: true };
