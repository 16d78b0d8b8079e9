import type { Messages } from "@lingui/core";

const rooms = import.meta.glob<{ messages: Messages }>("../../**/messages/en.po", { eager: true });

/** Every English text of the program. */
export const messages = Object.assign({}, ...Object.values(rooms).map((room) => room.messages)) as Messages;
