// Runs before the first paint so that a dark window never flashes white.
// The key and its values ("light", "dark", "auto") are those of app/providers.tsx.
(() => {
  let chosen = "auto";
  try {
    chosen = localStorage.getItem("ruche.colour-scheme") || "auto";
  } catch {
    // Storage may be refused; the system's scheme is then the right one.
  }
  const dark =
    chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
