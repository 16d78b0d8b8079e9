// Runs before the first paint, so that a dark window never flashes white and large text is never small first.
// Keys and values are those of app/Providers.tsx ("light", "dark", "auto") and platform/textSize.ts (percent).
(() => {
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage may be refused; the system's own settings are then the right ones.
      return null;
    }
  };
  const root = document.documentElement;
  const chosen = read("ruche.colour-scheme");
  const dark =
    chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
  const size = Number(read("ruche.text-size"));
  if (size > 100 && size <= 200) root.style.fontSize = `${size}%`;
})();
