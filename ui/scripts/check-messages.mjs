// Fails when a catalog is not that of the code, when a text has no translation, or when two catalogs translate one text in two
// ways: they are merged at run time, and need a `context` each.
import { getCatalogs } from "@lingui/cli/api";
import { getConfig } from "@lingui/conf";
import path from "node:path";

const config = getConfig();
const problems = [];
const translations = new Map();

for (const catalog of await getCatalogs(config)) {
  const name = path.relative(config.rootDir, path.dirname(path.dirname(catalog.path)));
  const used = (await catalog.collect()) ?? {};
  for (const locale of config.locales) {
    const stored = (await catalog.read(locale)) ?? {};
    for (const [id, { message }] of Object.entries(used))
      if (!(id in stored))
        problems.push(`${name}: “${message}” is not in ${locale}.po; run: npm run messages`);
    for (const [id, { message, translation }] of Object.entries(stored)) {
      if (!(id in used)) {
        problems.push(`${name}: “${message}” in ${locale}.po is no longer used; run: npm run messages`);
      } else if (locale !== config.sourceLocale && !translation) {
        problems.push(`${name}: “${message}” has no text in ${locale}.po`);
      } else if (locale !== config.sourceLocale) {
        const before = translations.get(`${locale} ${id}`);
        if (before !== undefined && before.translation !== translation)
          problems.push(
            `“${message}” is “${before.translation}” in ${before.name} and “${translation}” in ${name}: agree, or give one a context`,
          );
        translations.set(`${locale} ${id}`, { translation, name });
      }
    }
  }
}

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "Messages are complete." : `${problems.length} to put right.`);
process.exitCode = problems.length === 0 ? 0 : 1;
