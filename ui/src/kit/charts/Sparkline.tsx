import { linePath, place } from "./scale";

interface SparklineProps {
  /** Says the numbers, for those who do not see the line. */
  label: string;
  values: readonly number[];
}

const SIZE = { width: 96, height: 28, left: 3, right: 3, top: 3, bottom: 3 };

/** A small line without axes, beside a number that says where it ends. */
export function Sparkline({ label, values }: SparklineProps) {
  // From its lowest to its highest value: it shows the movement, the number beside it the size.
  const low = Math.min(...values);
  const range = Math.max(1, Math.max(...values) - low);
  const spots = values.map((value, index) => place(index, value - low, values.length, range, SIZE));
  const end = spots.at(-1);
  return (
    <svg
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      style={{ width: "6rem", height: "1.75rem" }}
      role="img"
      aria-label={label}
    >
      <path d={linePath(spots)} fill="none" stroke="var(--ruche-honey-deep)" strokeWidth="2" />
      {end && <circle cx={end.x} cy={end.y} r="3" fill="var(--ruche-rose)" />}
    </svg>
  );
}
