import { useLingui } from "@lingui/react/macro";

interface RecordNameProps {
  /** Undefined until it is read. */
  name: string | undefined;
  /** Whether the record cannot be read: it was deleted. */
  isGone: boolean;
}

/** The name of a record that another one names. */
export function RecordName({ name, isGone }: RecordNameProps) {
  const { t } = useLingui();
  return name ?? (isGone ? t`(introuvable)` : "…");
}
