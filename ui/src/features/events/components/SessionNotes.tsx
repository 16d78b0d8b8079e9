import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, NativeSelect, Stack, Textarea, TextInput, Title } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";

import type { NoteKind, SessionNote } from "../../../bindings";
import { ListError } from "../../../kit";
import { noteKindLabels } from "../labels";
import classes from "./Programme.module.css";

interface SessionNotesProps {
  notes: SessionNote[];
  onChange: (notes: SessionNote[]) => void;
  /** What is wrong with one of them. */
  error?: ReactNode;
}

const blank: SessionNote = { id: null, kind: "text", text: "", speaker: null };

const takeKeyboard = (field: HTMLTextAreaElement | null) => field?.focus();

/** What was noted, each line with its kind: the report is begun from them. */
export function SessionNotes({ notes, onChange, error }: SessionNotesProps) {
  const { t, i18n } = useLingui();
  // The line just added takes the keyboard, once.
  const [added, setAdded] = useState(-1);
  const put = (index: number, change: Partial<SessionNote>) =>
    onChange(notes.map((note, at) => (at === index ? { ...note, ...change } : note)));
  return (
    <Stack gap="xs" align="stretch">
      <Title order={4}>
        <Trans>Ce qui a été noté</Trans>
      </Title>
      {notes.map((note, index) => (
        <div key={index} className={classes.note}>
          <NativeSelect
            size="md"
            label={t`Sorte de note`}
            value={note.kind}
            data={Object.entries(noteKindLabels).map(([value, label]) => ({ value, label: i18n._(label) }))}
            onChange={(event) => put(index, { kind: event.currentTarget.value as NoteKind })}
          />
          <Textarea
            label={t`Texte`}
            minRows={1}
            ref={index === added ? takeKeyboard : undefined}
            value={note.text}
            onChange={(event) => put(index, { text: event.currentTarget.value })}
          />
          <TextInput
            label={t`Dit par`}
            value={note.speaker ?? ""}
            onChange={(event) => put(index, { speaker: event.currentTarget.value || null })}
          />
          <ActionIcon
            mt="1.875rem"
            aria-label={t`Enlever cette note`}
            onClick={() => onChange(notes.filter((_, at) => at !== index))}
          >
            <IconX size="1.25rem" aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <ListError>{error}</ListError>
      <Button
        variant="subtle"
        style={{ alignSelf: "flex-start" }}
        leftSection={<IconPlus size="1.25rem" aria-hidden="true" />}
        onClick={() => {
          setAdded(notes.length);
          onChange([...notes, blank]);
        }}
      >
        <Trans>Ajouter une note</Trans>
      </Button>
    </Stack>
  );
}
