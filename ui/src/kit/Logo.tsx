interface LogoProps {
  /** Height in pixels at normal text size. */
  size?: number;
  className?: string;
}

/** The logo of the program, as in `icons/ruche.svg`. Decorative, hidden from screen readers. */
export function Logo({ size = 32, className }: LogoProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 64 64"
      style={{ height: `${size / 16}rem`, width: `${size / 16}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <path
        fill="var(--ruche-logo-rose)"
        d="M46.5 22.8Q46.5 26.8 43.1 28.8L35.5 33.2Q32 35.2 28.5 33.2L20.9 28.8Q17.5 26.8 17.5 22.8L17.5 14Q17.5 10 20.9 8L28.5 3.6Q32 1.6 35.5 3.6L43.1 8Q46.5 10 46.5 14Z"
      />
      <path
        fill="var(--ruche-honey)"
        d="M30.8 50Q30.8 54 27.3 56L19.7 60.4Q16.3 62.4 12.8 60.4L5.2 56Q1.7 54 1.7 50L1.7 41.2Q1.7 37.2 5.2 35.2L12.8 30.8Q16.3 28.8 19.7 30.8L27.3 35.2Q30.8 37.2 30.8 41.2Z"
      />
      <path
        fill="var(--ruche-logo-amber)"
        d="M62.3 50Q62.3 54 58.8 56L51.2 60.4Q47.7 62.4 44.3 60.4L36.7 56Q33.2 54 33.2 50L33.2 41.2Q33.2 37.2 36.7 35.2L44.3 30.8Q47.7 28.8 51.2 30.8L58.8 35.2Q62.3 37.2 62.3 41.2Z"
      />
    </svg>
  );
}
