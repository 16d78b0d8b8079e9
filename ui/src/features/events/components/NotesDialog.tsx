import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Text, Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

import type { Event, OutlinedSession, SessionKind } from "../../../bindings";
import { Dialog } from "../../../kit";
import { Loaded, RestoredNotice, useChange, useCommand, useDraft } from "../../../platform";
import classes from "./NotesDialog.module.css";
import { OutlinedItem } from "./OutlinedItem";
import { SessionSummary } from "./SessionSummary";

interface NotesDialogProps {
  event: Event;
  onClose: () => void;
}

/** What was put right in the proposal, by the session it is about: it stays while the text is typed on. */
interface Corrections {
  text: string;
  kinds: Record<string, SessionKind>;
  leftOut: string[];
}

const nothing: Corrections = { text: "", kinds: {}, leftOut: [] };

const DEBOUNCE_MS = 200;

/** A proposed session is known by its place in time and its title, wherever its line moves. */
const keyOf = ({ draft }: OutlinedSession) =>
  `${draft.starts} ${draft.title} ${draft.speakers[0]?.name ?? ""}`;

/** Notes pasted or typed on the left become a programme on the right, as one types; one button adds it. */
export function NotesDialog({ event, onClose }: NotesDialogProps) {
  const { t } = useLingui();
  const [work, setWork] = useState(nothing);
  const draft = useDraft(`events.add_programme:${event.id}`, work.text === "" ? null : work, setWork);
  const [text] = useDebouncedValue(work.text, DEBOUNCE_MS);
  const outline = useCommand("events.outline", { text, day: event.first_day }, { keepPrevious: true });
  const add = useChange("events.add_programme");
  const sessions = (outline.data?.sessions ?? []).map((session) => ({
    ...session,
    draft: { ...session.draft, kind: work.kinds[keyOf(session)] ?? session.draft.kind },
  }));
  const isIncluded = (session: OutlinedSession) => !work.leftOut.includes(keyOf(session));
  const chosen = sessions.filter(isIncluded);
  const notes = outline.data?.notes ?? [];

  const restart = () => {
    setWork(nothing);
    void draft.discard();
  };
  const submit = () =>
    add.mutate(
      { event: event.id, outline: { sessions: chosen, notes } },
      { onSuccess: () => void draft.discard().then(onClose) },
    );

  return (
    <Dialog opened onClose={onClose} title={t`Coller des notes`} size="page" busy={add.isPending}>
      <RestoredNotice draft={draft} onRestart={restart} />
      <div className={classes.sides}>
        <Textarea
          label={t`Vos notes`}
          description={t`Une ligne qui commence par une heure ouvre une séance. Rien n’est perdu : ce qui n’est pas compris devient une note.`}
          placeholder={"9h30 accueil café\n10h20 TR1 « Grand débat » - anim. …"}
          data-autofocus
          autosize={false}
          classNames={{ input: classes.notes ?? "" }}
          value={work.text}
          onChange={(change) => setWork({ ...work, text: change.currentTarget.value })}
          onKeyDown={(key) => {
            if (key.key === "Enter" && (key.ctrlKey || key.metaKey) && chosen.length > 0 && !add.isPending)
              submit();
          }}
        />
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
        <section className={classes.proposal} aria-label={t`Programme proposé`} tabIndex={0}>
          <Loaded query={outline}>
            {() =>
              sessions.length + notes.length === 0 ? (
                <Text c="dimmed" mt="xl">
                  <Trans>Le programme proposé apparaît ici pendant que vous écrivez.</Trans>
                </Text>
              ) : (
                <>
                  {notes.length > 0 && (
                    <>
                      <Text fw={650}>
                        <Trans>Sur la journée</Trans>
                      </Text>
                      <SessionSummary
                        session={{ moderators: [], speakers: [], note: null, place: null, notes }}
                      />
                    </>
                  )}
                  <ol className={classes.list}>
                    {sessions.map((session) => (
                      <OutlinedItem
                        key={`${session.line} ${keyOf(session)}`}
                        session={session}
                        included={isIncluded(session)}
                        onKind={(kind) =>
                          setWork({ ...work, kinds: { ...work.kinds, [keyOf(session)]: kind } })
                        }
                        onInclude={(keep) =>
                          setWork({
                            ...work,
                            leftOut: keep
                              ? work.leftOut.filter((key) => key !== keyOf(session))
                              : [...work.leftOut, keyOf(session)],
                          })
                        }
                      />
                    ))}
                  </ol>
                </>
              )
            }
          </Loaded>
        </section>
      </div>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          <Trans>Plus tard</Trans>
        </Button>
        <Button
          disabled={chosen.length + notes.length === 0 || text !== work.text}
          loading={add.isPending}
          onClick={submit}
        >
          <Plural
            value={chosen.length}
            _0="Ajouter les notes"
            one="Ajouter # séance"
            other="Ajouter # séances"
          />
        </Button>
      </Group>
    </Dialog>
  );
}
