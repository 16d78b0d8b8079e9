import { Tooltip } from "@mantine/core";

/** What is shown of a {@link Tooltip} beside `target`. */
export function FloatingTooltip({ target, label }: { target: HTMLElement; label: string }) {
  return <Tooltip target={target} label={label} opened />;
}
