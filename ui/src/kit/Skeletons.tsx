import { useLingui } from "@lingui/react/macro";
import { Skeleton, Stack } from "@mantine/core";

export type SkeletonShape = "lines" | "table" | "cards" | "form";

const pieces: Record<SkeletonShape, { height: string; widths: string[] }> = {
  lines: { height: "1rem", widths: ["60%", "90%", "80%", "40%"] },
  table: { height: "3rem", widths: Array<string>(8).fill("100%") },
  cards: { height: "9rem", widths: ["100%", "100%", "100%"] },
  form: { height: "4.5rem", widths: ["100%", "100%", "60%"] },
};

/** Grey shapes in the place of what is being read. */
export function Skeletons({ shape }: { shape: SkeletonShape }) {
  const { t } = useLingui();
  const { height, widths } = pieces[shape];
  return (
    <Stack gap="sm" role="status" aria-label={t`Lecture en cours`}>
      {widths.map((width, index) => (
        <Skeleton key={index} h={height} w={width} radius="md" />
      ))}
    </Stack>
  );
}
