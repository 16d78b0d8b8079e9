interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface ChartPoint {
  x: number;
  y: number;
}

/** The round number at which an axis that must hold `most` ends: 1, 2, 4, 5 or 10 times a power of ten. */
export function niceTop(most: number): number {
  if (most <= 2) return 2;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([1, 2, 4, 5, 10].find((step) => step * power >= most) ?? 10);
}

/** The coordinates of point `index` of `count` within the frame; a single point is centred. */
export function position(index: number, value: number, count: number, top: number, frame: Frame): ChartPoint {
  const width = frame.width - frame.left - frame.right;
  const height = frame.height - frame.top - frame.bottom;
  const along = count > 1 ? index / (count - 1) : 0.5;
  return { x: frame.left + width * along, y: frame.top + height * (1 - value / top) };
}

export function linePath(spots: readonly ChartPoint[]): string {
  return spots.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
