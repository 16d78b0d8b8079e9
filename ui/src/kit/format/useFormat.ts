import { useLingui } from "@lingui/react";
import { useMemo } from "react";

import { createFormat, type Format } from "./format";
import { useCurrentDay } from "./useCurrentDay";

/** Dates, amounts and numbers as people say them, in the language of the window. */
export function useFormat(): Format {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const day = useCurrentDay();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- one i18n for ever; its locale is what changes
  return useMemo(() => createFormat(i18n, () => day), [i18n, locale, day]);
}
