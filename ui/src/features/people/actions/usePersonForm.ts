import { useLingui } from "@lingui/react/macro";
import { useForm, type UseFormReturnType } from "@mantine/form";

import type { Consent } from "../../../bindings";
import { useDraft } from "../../../platform";
import { newAnswers, type PersonValues } from "./personForm";

export type PersonFormState = UseFormReturnType<PersonValues>;

/** The form of a person, and its draft under the name `draftName`. `known` are the answers that the record has. */
export function usePersonForm(draftName: string, initial: PersonValues, known: readonly Consent[]) {
  const { t } = useLingui();
  const form = useForm<PersonValues>({
    initialValues: initial,
    validate: {
      consent_source: (source, { answers }) =>
        source.trim() === "" && newAnswers(answers, known).length > 0
          ? t`Dites comment vous le savez : un formulaire, une conversation, un courriel.`
          : null,
    },
  });
  const draft = useDraft(draftName, form.values, form.setValues);
  return { form, draft };
}
