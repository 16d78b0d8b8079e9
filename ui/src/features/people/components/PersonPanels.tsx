import { EditPersonPanel } from "./EditPersonPanel";
import { NewPersonPanel } from "./NewPersonPanel";
import { PersonPanel } from "./PersonPanel";
import type { usePersonPanel } from "../queries/usePersonPanel";

/** Beside the list: the record at hand, its form, or the form of a new one. */
export function PersonPanels({ panel }: { panel: ReturnType<typeof usePersonPanel> }) {
  const { person, creating, editing, open, edit, close } = panel;
  if (creating) return <NewPersonPanel onClose={close} onCreated={open} />;
  if (person === undefined) return null;
  if (editing) return <EditPersonPanel key={person} id={person} onClose={close} onDone={() => edit(false)} />;
  return <PersonPanel key={person} id={person} onClose={close} onEdit={() => edit(true)} />;
}
