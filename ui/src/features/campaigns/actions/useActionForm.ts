import { useLingui } from "@lingui/react/macro";
import { useForm, type UseFormReturnType } from "@mantine/form";

import type { ActionValues } from "./actionForm";

/** The form of an action, which asks for its day and its beginning. */
export function useActionForm(initialValues: ActionValues): UseFormReturnType<ActionValues> {
  const { t } = useLingui();
  return useForm<ActionValues>({
    initialValues,
    validate: {
      day: (day) => (day === null ? t`Donnez le jour de l’action.` : null),
      starts: (time) => (time === null ? t`Donnez l’heure de début.` : null),
    },
  });
}
