import type { Feature } from "../../platform";

export const importing: Feature = {
  palette: async () => (await import("./palette")).importPalette,
};
