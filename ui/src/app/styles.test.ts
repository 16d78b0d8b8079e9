import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { expect, it } from "vitest";

const STYLES = "node_modules/@mantine/core/styles";
const sources = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.test.*"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The modules of Mantine from which the window takes something, and all that these use in turn. */
function usedModules(): Set<string> {
  const used = new Set<string>();
  const follow = (module: string) => {
    if (used.has(module)) return;
    used.add(module);
    const code = readFileSync(module, "utf8");
    for (const [, path = ""] of code.matchAll(/from "(\.{1,2}\/[^"]+)"/g))
      follow(join(dirname(module), path));
    imports(code).forEach(follow);
  };
  for (const code of Object.values(sources)) imports(code).forEach(follow);
  return used;
}

/** The modules in which that is made which some code takes from packages of Mantine. */
function imports(code: string): string[] {
  return [...code.matchAll(/import \{([^}]*)\} from "@mantine\/(core|dates|notifications)"/g)].flatMap(
    ([, names = "", name = ""]) => {
      const root = `node_modules/@mantine/${name}/esm`;
      const index = readFileSync(join(root, "index.mjs"), "utf8");
      return names.split(",").flatMap((part) => {
        const wanted = part.trim().split(" ")[0] ?? "";
        // Types have no module.
        const path = new RegExp(`import \\{[^}]*\\b${wanted}\\b[^}]*\\} from "([^"]+)"`).exec(index)?.[1];
        return wanted !== "" && path?.startsWith(".") ? [join(root, path)] : [];
      });
    },
  );
}

it("holds the styles of the components that are used, in Mantine's order, and no others", () => {
  const listed = [
    ...readFileSync("src/app/mantine.css", "utf8").matchAll(/styles\/([\w-]+)\.layer\.css/g),
  ].map(([, name = ""]) => name);
  const whole = readFileSync(`${STYLES}.layer.css`, "utf8");
  const place = (name: string) =>
    whole.indexOf(readFileSync(`${STYLES}/${name}.layer.css`, "utf8").slice("@layer mantine {".length, 100));
  const used = [...usedModules()]
    .map((module) => basename(module, ".mjs"))
    .filter((name) => existsSync(`${STYLES}/${name}.layer.css`));
  const expected = [...new Set(["baseline", "default-css-variables", "global", ...used])];
  expect(listed).toEqual(expected.sort((one, other) => place(one) - place(other)));
});
