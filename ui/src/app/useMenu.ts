import { useNavigate } from "@tanstack/react-router";

import { useSaveCopy } from "../features/workspace";
import { useMenuEntry, useMenuPages, useUndo } from "../platform";
import { useLock } from "./useLock";

interface Actions {
  onSearch: () => void;
  onHelp: () => void;
}

/** The entries of the native menu for an open section; “open” is handled by `useLockScreen`. */
export function useMenu({ onSearch, onHelp }: Actions): void {
  const navigate = useNavigate();
  const { undo, redo } = useUndo();
  useMenuEntry("undo", undo);
  useMenuEntry("redo", redo);
  useMenuEntry("search", onSearch);
  useMenuEntry("shortcuts", onHelp);
  useMenuEntry("workspace.copy", useSaveCopy().save);
  const lock = useLock();
  useMenuEntry("workspace.lock", () => void lock());
  useMenuEntry("settings", () => void navigate({ to: "/settings" }));
  useMenuPages((path) => void navigate({ to: path }));
}
