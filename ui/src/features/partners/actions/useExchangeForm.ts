import { useLingui } from "@lingui/react/macro";
import { useForm, type UseFormReturnType } from "@mantine/form";

import type { PlainDate } from "../../../kit";
import type { ExchangeValues } from "./exchangeForm";

/** The form of an exchange, which asks for its day: one that has come on the day `today`. */
export function useExchangeForm(
  initialValues: ExchangeValues,
  today: PlainDate,
): UseFormReturnType<ExchangeValues> {
  const { t } = useLingui();
  return useForm<ExchangeValues>({
    initialValues,
    validate: {
      held_on: (day) => {
        if (day === null) return t`Dites quel jour vous vous êtes parlé.`;
        return day > today
          ? t`Ce jour n’est pas encore venu : ce qui est prévu se note dans l’agenda.`
          : null;
      },
    },
  });
}
