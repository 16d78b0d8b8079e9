import type { Revision, SessionNote } from "../../../bindings";
import { askAboutConflict, changedFields, useChange } from "../../../platform";
import { sessionValueLabels } from "../labels";

/** The notes that an edit was begun from, and the revision of the programme at which they stood so. */
export interface NotesBase {
  revision: Revision;
  notes: SessionNote[];
}

interface EditNotes {
  /** Sends the notes if they differ from the base; where others were noted elsewhere meanwhile, the person is asked which stay. */
  save(base: NotesBase, notes: SessionNote[], onSaved: () => void): void;
  isPending: boolean;
}

/** Edits what was noted of an event as a whole: all of it is one field of the event. */
export function useEditNotes(event: string): EditNotes {
  const { mutate, isPending } = useChange("events.edit_notes", { asksAboutConflicts: true });

  const save: EditNotes["save"] = (base, notes, onSaved) => {
    if (isSame(base.notes, notes)) {
      onSaved();
      return;
    }
    mutate(
      { event, revision: base.revision, notes },
      {
        onSuccess: onSaved,
        onError: ({ code, params }) => {
          if (code !== "conflict" || params?.present === undefined || params.revision === undefined) return;
          const present = JSON.parse(params.present) as Pick<NotesBase, "notes">;
          const settled = isSame(present.notes, base.notes);
          const question = settled ? [] : [{ name: "notes", mine: notes, theirs: present.notes }];
          const next = { revision: params.revision, ...present };
          void askAboutConflict("events.edit_notes", sessionValueLabels, question).then((chosen) => {
            if (chosen !== null) save(next, chosen.notes === present.notes ? present.notes : notes, onSaved);
          });
        },
      },
    );
  };
  return { save, isPending };
}

const isSame = (one: SessionNote[], other: SessionNote[]) =>
  Object.keys(changedFields({ notes: one }, { notes: other })).length === 0;
