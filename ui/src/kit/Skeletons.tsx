import { useLingui } from "@lingui/react/macro";
import { Skeleton, Stack } from "@mantine/core";

export type SkeletonShape = "lines" | "table" | "cards" | "form";

interface Piece {
  height: string;
  width: string;
  /** The gap below it. */
  after: string;
}

const repeat = (times: number, ...pieces: Piece[]): Piece[] =>
  Array.from({ length: times }, () => pieces).flat();
const line = (width: string): Piece => ({ height: "0.875rem", width, after: "0.875rem" });

const shapes: Record<SkeletonShape, Piece[]> = {
  lines: [line("60%"), line("90%"), line("80%"), line("40%")],
  table: repeat(8, { height: "0.875rem", width: "100%", after: "2.125rem" }),
  cards: repeat(3, { height: "8rem", width: "100%", after: "1rem" }),
  form: repeat(
    3,
    { height: "0.875rem", width: "30%", after: "0.5rem" },
    { height: "2.625rem", width: "100%", after: "1.25rem" },
  ),
};

/** Placeholders while data is loading. */
export function Skeletons({ shape }: { shape: SkeletonShape }) {
  const { t } = useLingui();
  return (
    <Stack gap={0} role="status" aria-label={t`Lecture en cours`}>
      {shapes[shape].map(({ height, width, after }, index) => (
        <Skeleton key={index} h={height} w={width} mb={after} />
      ))}
    </Stack>
  );
}
