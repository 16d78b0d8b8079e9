import { useForm, type UseFormReturnType } from "@mantine/form";
import { useEffect, useEffectEvent } from "react";

import type { ActionSheet, Feed, ResultDraft } from "../../../bindings";
import { askAboutConflict, problemMessage, useChange, useDraft, type Problem } from "../../../platform";
import { resultValueLabels, type CountedResult } from "../labels";
import { numberOrNull } from "./numberOrNull";

/** A result as it stood when somebody began to type another. */
type Result = Required<ResultDraft>;

/** What is typed, a number for each stage, and what each was begun from. */
interface Typed {
  base: Result[];
  values: (number | string)[];
}

interface ResultsForm {
  form: UseFormReturnType<Typed>;
  /** Until true, what was typed before may still appear. */
  ready: boolean;
  isPending: boolean;
  /** Sends the numbers that were changed; where one was changed elsewhere meanwhile, the person is asked which stay. */
  send(): void;
}

const recorded = ({ stage_id, revision, value }: Feed): Result => ({ stage_id, revision, value });

/** The results of an action as they are typed: kept through lock and crash, and sent with what they were begun from. */
export function useResults({ action: { id }, feeds }: ActionSheet): ResultsForm {
  const form = useForm<Typed>({
    initialValues: { base: feeds.map(recorded), values: feeds.map(({ value }) => value ?? "") },
  });
  const { base, values } = form.values;
  const show = (typed: Typed) => {
    const next = feeds.map(
      (feed) => stillTyped(typed, feed) ?? { base: recorded(feed), value: feed.value ?? "" },
    );
    form.setValues({ base: next.map((each) => each.base), values: next.map((each) => each.value) });
  };
  const isChanged = changedResults({ base, values }).length > 0;
  const draft = useDraft<Typed | Pick<Typed, "values">>(
    `actions.results:${id}`,
    isChanged ? { base, values } : null,
    // A draft from before drafts had a base is only what was typed.
    (stored) => show({ base, ...stored }),
  );
  const save = useChange("actions.results", { form, asksAboutConflicts: true });

  // What was saved here, taken back or corrected elsewhere is shown where nothing else was typed, with the focus where it was.
  const follow = useEffectEvent(() => show({ base, values }));
  const known = JSON.stringify(feeds.map(recorded));
  useEffect(() => follow(), [known]);

  const send = (typed: Typed) => {
    const changed = changedResults(typed);
    save.mutate(
      { id, values: changed },
      {
        onSuccess: () => void draft.discard(),
        onError: (problem) => {
          const place = typed.base.findIndex(
            ({ stage_id }) => stage_id === changed[placeOf(problem)]?.stage_id,
          );
          if (place >= 0) form.setFieldError(`values.${place}`, problemMessage(problem));
          const present = readPresent(problem);
          if (present !== null) ask(typed, changed, present);
        },
      },
    );
  };
  const ask = (typed: Typed, changed: Result[], present: Result[]) => {
    const of = (results: Result[], feed: Feed | Result) =>
      results.find(({ stage_id }) => stage_id === feed.stage_id);
    // A number that stands as it did is in nobody's way, whatever happened to it meanwhile.
    const open = feeds.filter((feed) => {
      const other = of(present, feed);
      return other !== undefined && other.value !== of(typed.base, feed)?.value;
    });
    const say = (results: Result[]) =>
      open.map((feed): CountedResult => ({ unit: feed.unit, value: of(results, feed)?.value ?? null }));
    const [mine, theirs] = [say(changed), say(present)];
    const question = open.length > 0 ? [{ name: "values", mine, theirs }] : [];
    void askAboutConflict("actions.results", resultValueLabels, question).then((chosen) => {
      if (chosen === null) return;
      // What stands there is what goes on; where the person chose it, it is typed no more.
      const next: Typed = {
        base: typed.base.map((result) => of(present, result) ?? result),
        values: typed.values.map((value, place) => {
          const stage = typed.base[place];
          const other = stage && chosen.values === theirs ? of(present, stage) : undefined;
          return other ? (other.value ?? "") : value;
        }),
      };
      form.setValues(next);
      send(next);
    });
  };
  return { form, ready: draft.ready, isPending: save.isPending, send: () => send({ base, values }) };
}

/** The results in which what is typed differs from what it was begun from. */
function changedResults({ base, values }: Typed): Result[] {
  return base
    .map((result, place) => ({ ...result, value: numberOrNull(values[place] ?? "") }))
    .filter(({ value }, place) => value !== base[place]?.value);
}

/** What is typed for a stage, and what it was begun from, unless that is what is recorded now or nothing was typed. */
function stillTyped({ base, values }: Typed, feed: Feed): { base: Result; value: number | string } | null {
  const place = base.findIndex(({ stage_id }) => stage_id === feed.stage_id);
  const [begun, value] = [base[place], values[place] ?? ""];
  const number = numberOrNull(value);
  return begun === undefined || number === begun.value || number === feed.value
    ? null
    : { base: begun, value };
}

/** The results that were typed elsewhere meanwhile. */
function readPresent({ code, params }: Problem): Result[] | null {
  return code === "conflict" && params?.present !== undefined
    ? (JSON.parse(params.present) as Result[])
    : null;
}

/** Which of the results that were sent a problem is about: `values.0.value`; none where it is about all. */
function placeOf({ field }: Problem): number {
  return Number(field?.split(".")[1] ?? -1);
}
