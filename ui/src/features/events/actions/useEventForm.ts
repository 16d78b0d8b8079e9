import { useLingui } from "@lingui/react/macro";
import { useForm, type UseFormReturnType } from "@mantine/form";

import type { EventValues } from "./eventForm";

/** The form of an event, with what can be said of it before it is sent. */
export function useEventForm(initialValues: EventValues): UseFormReturnType<EventValues> {
  const { t } = useLingui();
  return useForm<EventValues>({
    initialValues,
    validate: { day: (value) => (value === null ? t`Dites quel jour c’est.` : null) },
  });
}
