import { useLingui } from "@lingui/react/macro";
import { useElementSize } from "@mantine/hooks";
import { lazy, Suspense, useId, useState } from "react";

import { useFormat } from "../format";
import { linePath, niceTop, position } from "./scale";
import classes from "./TrendChart.module.css";

// Most look at the curve alone, and it stands on the first page.
const TrendTable = lazy(() => import("./TrendTable").then((module) => ({ default: module.TrendTable })));

export interface TrendPoint {
  /** What the point is called on its axis: a month, a year. */
  label: string;
  value: number;
}

interface TrendChartProps {
  title: string;
  /** What is counted: the head of the column in the table. */
  unit: string;
  points: readonly TrendPoint[];
  /** One sentence with the meaning: “12 adhérents de moins qu’il y a un an”. */
  summary?: string;
}

/** In pixels; the width is that of its place, so that words keep their size. */
const FRAME = { height: 220, left: 48, right: 24, top: 16, bottom: 32 };
const LETTER_WIDTH = 7.5;

/** A value over time, as a line; the same numbers can be had as a table. */
export function TrendChart({ title, unit, points, summary }: TrendChartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const { ref, width } = useElementSize();
  const size = { ...FRAME, width: Math.max(width, 320) };
  const top = niceTop(Math.max(0, ...points.map(({ value }) => value)));
  const spots = points.map(({ value }, index) => position(index, value, points.length, top, size));
  // The last label ends under its point, the one before it stands around its own: together they need half as much again.
  const labelWidth = 1.5 * LETTER_WIDTH * Math.max(0, ...points.map(({ label }) => label.length));
  const every = Math.ceil((labelWidth * (points.length - 1)) / (size.width - size.left - size.right)) || 1;

  return (
    <figure ref={ref} className={classes.figure} aria-labelledby={heading}>
      <figcaption className={classes.caption}>
        <span>
          <strong id={heading}>{title}</strong>
          {summary && <span className={classes.summary}>{summary}</span>}
        </span>
        <button type="button" className={classes.turn} onClick={() => setAsTable(!asTable)}>
          {asTable ? t`Voir la courbe` : t`Voir le tableau`}
        </button>
      </figcaption>
      {asTable ? (
        <Suspense>
          <TrendTable unit={unit} points={points} />
        </Suspense>
      ) : (
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          className={classes.chart}
          role="img"
          aria-labelledby={heading}
        >
          {[0, top / 2, top].map((line) => {
            const { y } = position(0, line, 1, top, size);
            return (
              <g key={line}>
                <line x1={size.left} x2={size.width - size.right} y1={y} y2={y} className={classes.line} />
                <text x={size.left - 8} y={y + 5} textAnchor="end">
                  {format.number(line)}
                </text>
              </g>
            );
          })}
          <path d={linePath(spots)} className={classes.trend} />
          {spots.map(({ x, y }, index) => (
            <circle
              key={index}
              cx={x}
              cy={y}
              r={index === spots.length - 1 ? 5 : 3}
              className={classes.spot}
            />
          ))}
          {points.map(({ label }, index) =>
            (points.length - 1 - index) % every === 0 ? (
              // The last one ends where the curve ends, within the chart.
              <text
                key={label}
                x={spots[index]?.x}
                y={size.height - 6}
                textAnchor={index === points.length - 1 ? "end" : "middle"}
              >
                {label}
              </text>
            ) : null,
          )}
        </svg>
      )}
    </figure>
  );
}
