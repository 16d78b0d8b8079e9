import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import lingui from "eslint-plugin-lingui";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import typescript from "typescript-eslint";

import { featureBoundaries } from "./scripts/feature-boundaries.js";

/** Forbids imports across a module boundary, with the reason in the message. */
const restrictImports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

const TAURI = {
  group: ["@tauri-apps/*"],
  message:
    "Only src/platform/tauri.ts imports Tauri: use `call`, `listen` or a file chooser from src/platform.",
};
const PLATFORM_ONLY_BY_INDEX = {
  regex: "/platform/(?!fake$|testing$)[^/]+",
  message: "Import from src/platform itself; tests may also use platform/fake and platform/testing.",
};
const KIT_ONLY_BY_INDEX = {
  // The date fields bring a calendar with them: a separate entry point, so that only pages with dates load it.
  regex: "/kit/(?!dates$|charts$|testing/[^/]+$)[^/]+",
  message: "Import from src/kit, src/kit/dates or src/kit/charts.",
};

export default typescript.config(
  { ignores: ["dist", "src/bindings"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
    languageOptions: { globals: globals.browser },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat["recommended-latest"],
      lingui.configs["flat/recommended"],
    ],
    rules: {
      // It is about the React compiler, which we do not use.
      "react-hooks/incompatible-library": "off",
      ...restrictImports(TAURI),
    },
  },
  {
    files: ["src/platform/tauri.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["src/platform/**/*.{ts,tsx}"],
    ignores: ["src/platform/tauri.ts"],
    rules: restrictImports(TAURI, {
      group: ["**/features/**", "**/app/**"],
      message: "The platform imports no feature and no page.",
    }),
  },
  {
    files: ["src/kit/**/*.{ts,tsx}"],
    rules: restrictImports(TAURI, {
      group: ["**/features/**", "**/app/**", "**/platform/**", "**/bindings/**"],
      message: "The kit imports none of our modules: pass what it needs as props.",
    }),
  },
  {
    files: ["src/features/**/*.{ts,tsx}"],
    plugins: { ruche: { rules: { "feature-boundaries": featureBoundaries } } },
    rules: {
      "ruche/feature-boundaries": "error",
      ...restrictImports(TAURI, PLATFORM_ONLY_BY_INDEX, KIT_ONLY_BY_INDEX, {
        group: ["**/app/**"],
        message: "A feature does not import the application shell.",
      }),
    },
  },
  {
    files: ["scripts/**", "*.config.*"],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
  { files: ["public/**"], languageOptions: { globals: globals.browser } },
);
