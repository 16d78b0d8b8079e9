import { useState } from "react";

import type {
  Choice,
  DoubtfulRows,
  FileLook,
  Format,
  ImportCounts,
  ImportPreview,
  Layout,
  Mapping,
} from "../../../bindings";
import { asProblem, call, chooseFile, type Problem, notifyProblem, useJob } from "../../../platform";

export type Step = "file" | "columns" | "preview" | "done";

/** The extensions of the files that can be read. */
const EXTENSIONS = ["csv", "txt", "tsv", "xlsx", "ods"];

/** A file that could not be read, by its name, and why. */
interface Failure {
  name: string;
  problem: Problem;
}

interface Done {
  counts: ImportCounts;
  preview: string;
}

/** An import in hand, from the file to its end. */
export function useImport(titleOfChooser: string) {
  const [step, setStep] = useState<Step>("file");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const [look, setLook] = useState<FileLook | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [toNote, setToNote] = useState(false);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [applied, setApplied] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [done, setDone] = useState<Done | null>(null);
  const previewJob = useJob("import.preview");
  const chooseJob = useJob("import.choose");
  const runJob = useJob("import.run");

  async function lookAt(file: string, how: { format?: Format; layout?: Layout } = {}) {
    setFailure(null);
    try {
      const seen = await call("import.look", { path: file, ...how });
      // A header found elsewhere changes the names of the columns: what was chosen for them goes with it.
      setPath(file);
      setLook(seen);
      setMapping(seen.mapping);
      setStep("columns");
    } catch (thrown) {
      const problem = asProblem(thrown);
      // Where a file is chosen, it is said there; elsewhere the page goes on with the file that it has.
      if (step === "file") setFailure({ name: file.split(/[\\/]/).at(-1) ?? file, problem });
      else notifyProblem(problem);
    }
  }

  function show(made: ImportPreview | null, current: ReadonlyMap<number, Choice>) {
    if (made === null) return;
    setPreview(made);
    setChoices(current);
    setApplied(current);
    setStep("preview");
  }

  async function makePreview(unreadableToNote: boolean) {
    if (path === null || look === null || mapping === null) return;
    const { layout } = look.table;
    show(await previewJob.run({ path, layout, mapping, unreadable_to_note: unreadableToNote }), new Map());
  }

  return {
    step,
    failure,
    look,
    mapping,
    setMapping,
    toNote,
    setToNote,
    preview,
    choices,
    done,
    /** Choices that the preview does not show yet. */
    waiting: choices !== applied,
    job: [runJob, chooseJob, previewJob].find((job) => job.running) ?? null,
    importing: runJob.running,
    take: (file: string) => lookAt(file),
    async chooseFile() {
      const files = await chooseFile({ title: titleOfChooser, extensions: EXTENSIONS });
      if (files?.[0] !== undefined) await lookAt(files[0]);
    },
    async lookAgain(how: { format?: Format; layout?: Layout }) {
      if (path !== null) await lookAt(path, how);
    },
    makePreview: () => makePreview(toNote),
    /** The same preview, with the rows that have an unreadable cell, but without that cell. */
    async takeUnreadable() {
      setToNote(true);
      await makePreview(true);
    },
    choose: (row: number, choice: Choice) => setChoices(new Map(choices).set(row, choice)),
    async applyChoices(doubtful: DoubtfulRows = "aside") {
      if (preview === null) return;
      const list = [...choices].map(([row, choice]) => ({ row, choice }));
      show(await chooseJob.run({ preview: preview.preview, doubtful, choices: list }), choices);
    },
    async run() {
      if (preview === null) return;
      const counts = await runJob.run({ preview: preview.preview });
      if (counts === null) return;
      setDone({ counts, preview: preview.preview });
      setStep("done");
    },
    back: () => setStep(step === "preview" ? "columns" : "file"),
    restart() {
      setPreview(null);
      setDone(null);
      setStep("file");
    },
  };
}

export type Import = ReturnType<typeof useImport>;
