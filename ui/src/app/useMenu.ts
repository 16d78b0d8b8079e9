import { useNavigate } from "@tanstack/react-router";

import { useSaveCopy } from "../features/workspace";
import { useMenuEntry, useUndo } from "../platform";
import { useLock } from "./useLock";

interface Actions {
  onSearch: () => void;
  onHelp: () => void;
}

/** What the native menu asks of an open section; another file is opened by the door (`useDoor`). */
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
  useMenuEntry("go.home", () => void navigate({ to: "/" }));
  useMenuEntry("go.people", () => void navigate({ to: "/people" }));
  useMenuEntry("go.campaigns", () => void navigate({ to: "/campaigns" }));
  useMenuEntry("go.agenda", () => void navigate({ to: "/events" }));
  useMenuEntry("go.reports", () => void navigate({ to: "/reports" }));
  useMenuEntry("settings", () => void navigate({ to: "/settings" }));
}
