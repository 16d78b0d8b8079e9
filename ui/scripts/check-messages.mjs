// Fails when a catalog is not that of the code, when a text has no translation, or when two rooms translate one text in two
// ways: they share one entry at run time, and must be told apart by a `context`.
import { getCatalogs } from "@lingui/cli/api";
import { getConfig } from "@lingui/conf";
import path from "node:path";

const config = getConfig();
const complaints = [];
const translations = new Map();

for (const catalog of await getCatalogs(config)) {
  const room = path.relative(config.rootDir, path.dirname(path.dirname(catalog.path)));
  const used = (await catalog.collect()) ?? {};
  for (const locale of config.locales) {
    const kept = (await catalog.read(locale)) ?? {};
    for (const [id, { message }] of Object.entries(used))
      if (!(id in kept))
        complaints.push(`${room}: “${message}” is not in ${locale}.po; run: npm run messages`);
    for (const [id, { message, translation }] of Object.entries(kept)) {
      if (!(id in used)) {
        complaints.push(`${room}: “${message}” in ${locale}.po is no longer used; run: npm run messages`);
      } else if (locale !== config.sourceLocale && !translation) {
        complaints.push(`${room}: “${message}” has no text in ${locale}.po`);
      } else if (locale !== config.sourceLocale) {
        const before = translations.get(`${locale} ${id}`);
        if (before !== undefined && before.translation !== translation)
          complaints.push(
            `“${message}” is “${before.translation}” in ${before.room} and “${translation}” in ${room}: agree, or give one a context`,
          );
        translations.set(`${locale} ${id}`, { translation, room });
      }
    }
  }
}

for (const complaint of complaints) console.error(complaint);
console.log(complaints.length === 0 ? "Messages are complete." : `${complaints.length} to put right.`);
process.exitCode = complaints.length === 0 ? 0 : 1;
