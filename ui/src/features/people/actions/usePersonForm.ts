import { useLingui } from "@lingui/react/macro";
import { useForm, type UseFormReturnType } from "@mantine/form";

import { newAnswers, type PersonValues } from "./personForm";

export type PersonFormState = UseFormReturnType<PersonValues>;

/** The form of a person, new or known. */
export function usePersonForm(initial: PersonValues): PersonFormState {
  const { t } = useLingui();
  return useForm<PersonValues>({
    initialValues: initial,
    validate: {
      consent_source: (source, values) =>
        source.trim() === "" && newAnswers(values).length > 0
          ? t`Dites comment vous le savez : un formulaire, une conversation, un courriel.`
          : null,
    },
  });
}
