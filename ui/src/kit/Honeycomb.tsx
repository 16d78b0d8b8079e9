const WIDTH = 36;
const HEIGHT = 41.57;

/** The hexagons: column, row, and how they are filled. */
const cells: [column: number, row: number, look: "honey" | "pale" | "open" | "seed"][] = [
  [0.5, 0, "open"],
  [1.5, 0, "pale"],
  [2.5, 0, "open"],
  [0, 1, "pale"],
  [1, 1, "honey"],
  [2, 1, "seed"],
  [3, 1, "open"],
  [0.5, 2, "open"],
  [1.5, 2, "pale"],
  [2.5, 2, "open"],
];

function outline(column: number, row: number): string {
  const x = 22 + column * (WIDTH + 4);
  const y = 24 + row * (HEIGHT * 0.75 + 3.5);
  const points = [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6;
    const reach = HEIGHT / 2 - 2;
    return `${(x + reach * Math.cos(angle)).toFixed(1)},${(y + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return points.join(" ");
}

const looks = {
  // A stroke of its own colour rounds the corners.
  honey: { fill: "var(--ruche-honey)", stroke: "var(--ruche-honey)", strokeWidth: 4 },
  pale: { fill: "var(--ruche-honey-pale)", stroke: "var(--ruche-honey-pale)", strokeWidth: 4 },
  seed: { fill: "var(--ruche-logo-rose)", stroke: "var(--ruche-logo-rose)", strokeWidth: 4 },
  open: { fill: "none", stroke: "var(--ruche-line-strong)", strokeWidth: 1.25, strokeDasharray: "2.5 4" },
} as const;

/** A few hexagons, some of them filled: the illustration of empty pages. Decorative, hidden from screen readers. */
export function Honeycomb({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 164 120" aria-hidden="true" focusable="false">
      {cells.map(([column, row, look]) => (
        <polygon
          key={`${column}-${row}`}
          points={outline(column, row)}
          strokeLinejoin="round"
          {...looks[look]}
        />
      ))}
    </svg>
  );
}
