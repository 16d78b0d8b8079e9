import type { Messages } from "@lingui/core";

const catalogs = import.meta.glob<{ messages: Messages }>("../../**/messages/fr.po", { eager: true });

/** Every French text of the program. */
export const messages = Object.assign(
  {},
  ...Object.values(catalogs).map((catalog) => catalog.messages),
) as Messages;
