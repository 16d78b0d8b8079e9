import { expect, it } from "vitest";

import { normalizeForSearch } from "./normalizeForSearch";

// The same names as in the tests of `fold` in the core.
it.each([
  ["SAINT-ÉLOI", "saint-eloi"],
  ["Cœurderoy", "coeurderoy"],
  ["Lætitia\u00a0Nuñez", "laetitia nunez"],
  ["Ǣ Ǿ ẞ", "ae o ss"],
  ["Łukasz Sørensen", "lukasz sorensen"],
  ["  Đỗ ", "do"],
])("finds %s by its plain letters", (name, plain) => {
  expect(normalizeForSearch(name)).toBe(plain);
});
