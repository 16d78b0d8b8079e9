import type { UseFormReturnType } from "@mantine/form";

import { useDraft, type Draft } from "./useDraft";

export interface FormDraft {
  draft: Draft;
  /** Empties the form, and deletes what was kept of it: after it was saved for good, or on the person's own wish. */
  restart(): void;
}

/** Keeps through lock, crash and restart what is typed in the form of something new, under the name `name`. */
export function useFormDraft<Values extends object>(
  name: string,
  form: UseFormReturnType<Values>,
): FormDraft {
  const draft = useDraft<Values>(name, form.isDirty() ? form.values : null, form.setValues);
  return {
    draft,
    restart: () => {
      form.reset();
      void draft.discard();
    },
  };
}
