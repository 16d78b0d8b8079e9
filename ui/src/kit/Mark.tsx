interface MarkProps {
  /** Height in pixels at normal text size. */
  size?: number;
  className?: string;
}

/** The mark of the program: a cell of honey, open at the top, with a seed of rose in it. Decoration: it has no name. */
export function Mark({ size = 32, className }: MarkProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 64 64"
      style={{ height: `${size / 16}rem`, width: `${size / 16}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M32 3 57 17.5v29L32 61 7 46.500v-29Z" fill="var(--ruche-honey)" />
      <path d="M32 14.500 47 23.200v17.600L32 49.500 17 40.800V23.200Z" fill="var(--ruche-mark-inside)" />
      <circle cx="32" cy="32" r="6.500" fill="var(--ruche-rose)" />
    </svg>
  );
}
