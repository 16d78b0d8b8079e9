import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

const catalog = (path: string) => ({
  path: `<rootDir>/src/${path}/messages/{locale}`,
  include: [`<rootDir>/src/${path}`],
  exclude: ["**/*.test.*", "**/testing/**", "**/gallery/**"],
});

export default defineConfig({
  sourceLocale: "fr",
  locales: ["fr", "en"],
  catalogs: [catalog("app"), catalog("kit"), catalog("platform"), catalog("features/{name}")],
  // Without line numbers, moving code does not touch the catalogs.
  format: formatter({ lineNumbers: false }),
});
