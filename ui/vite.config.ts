import { lingui } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { typesetFrench } from "./src/app/typography.ts";

// Only files with messages need Babel; everything else goes through Vite alone.
const messageMacros = {
  preset: { plugins: ["@lingui/babel-plugin-lingui-macro"] },
  rolldown: { filter: { code: /from ["']@lingui\/(core|react)\/macro["']/ } },
};

/** A French catalog is compiled to a module of nothing but texts. */
const frenchTypography: Plugin = {
  name: "french-typography",
  transform: (code, id) => (id.endsWith("/messages/fr.po") ? typesetFrench(code) : undefined),
};

/** The most of code that the start reads, in bytes: what nobody needs on the first page is loaded with what needs it. */
const MAX_START = 600_000;

/** One import too many, such as that of a dialog by the declaration of a feature, brings whole libraries into the start. */
const startStaysSmall: Plugin = {
  name: "start-stays-small",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk" && file.name === "start" && file.code.length > MAX_START)
        this.error(`The start reads ${file.code.length} bytes of code instead of at most ${MAX_START}.`);
    }
  },
};

export default defineConfig({
  plugins: [
    lingui({ failOnCompileError: true }),
    frenchTypography,
    startStaysSmall,
    babel({ presets: [messageMacros] }),
    react(),
  ],
  // The shell looks for the development server at this very address.
  server: { port: 1420, strictPort: true },
  clearScreen: false,
  build: {
    // The oldest web views we meet: WebKitGTK of Debian 12, WKWebView of macOS 13, WebView2 (always current).
    target: ["safari16.4", "chrome120"],
    // Everything is on the local disk: a preload list in the page would only delay the first paint.
    modulePreload: false,
    // The start and the page it shows are one file: what is always needed together is fetched and read once.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "start", test: /src\/(app\/start|features\/home\/pages\/HomePage)\.tsx$/ }],
        },
      },
    },
    chunkSizeWarningLimit: 800,
  },
  test: {
    environment: "jsdom",
    // Whole pages are drawn and typed in: a busy machine takes its time for that.
    testTimeout: 30_000,
    // One less than there are processors is one, on the machines that check this.
    maxWorkers: "100%",
    setupFiles: ["./src/kit/testing/setup.ts", "./src/app/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
