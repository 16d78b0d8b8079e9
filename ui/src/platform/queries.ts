import { QueryClient } from "@tanstack/react-query";

import { commandTopics, type CommandName, type Committed } from "../bindings";
import { listen, type Response } from "./platform";

/** Questions are kept until a commit touches what they depend on; nothing is read again on a timer or on focus. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
      // What was sent may be a passphrase: it is not kept.
      mutations: { networkMode: "always", gcTime: 0 },
    },
  });
}

/** Reads again what a commit touched. */
function refreshAfterCommit(client: QueryClient, { topics }: Committed): void {
  const touched = new Set([...topics, "*"]);
  void client.invalidateQueries({
    predicate: ({ queryKey: [command] }) =>
      (commandTopics[command as CommandName] ?? []).some((topic) => touched.has(topic)),
  });
}

/**
 * Reads again what a command that is not journalled may have changed: the other answers of its own domain, and with a file of a
 * section what the machine remembers of it.
 */
export function refreshDomain(client: QueryClient, command: CommandName): void {
  const domain = command.slice(0, command.indexOf(".") + 1);
  const domains = domain === "workspace." ? [domain, "machine."] : [domain];
  void client.invalidateQueries({
    predicate: ({ queryKey: [asked] }) => domains.some((touched) => String(asked).startsWith(touched)),
  });
}

/** The question whose answer decides whether the window shows a section. */
const STATUS = ["workspace.status", {}] as const;
const CLOSED: Response<"workspace.status"> = { path: null, section_name: null, example: false };

/** Keeps the client true to the section: follows commits, and forgets everything when it is locked. */
export function followSection(client: QueryClient): () => void {
  const stops = [
    listen("committed", (committed) => {
      remember(committed);
      refreshAfterCommit(client, committed);
    }),
    listen("opened", () => {
      // The status stays on screen while it is read again: the page that opened the section may still have something to say.
      void client.invalidateQueries({ queryKey: STATUS });
      void client.resetQueries({ predicate: ({ queryKey: [command] }) => command !== STATUS[0] });
    }),
    listen("locked", () => {
      client.setQueryData(STATUS, CLOSED);
      // What was read must not stay in memory behind a locked window.
      client.removeQueries({ predicate: ({ queryKey: [command] }) => command !== STATUS[0] });
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

const kinds = new Map<string, string>();
const waiting = new Map<string, (kind: string) => void>();

function remember({ operation, kind }: Committed): void {
  kinds.set(operation, kind);
  waiting.get(operation)?.(kind);
  if (kinds.size > 50) kinds.delete([...kinds.keys()][0] ?? "");
}

/** The kind of an operation just done; the event that tells it may come shortly after the answer of the command. */
export function kindOf(operation: string): Promise<string | null> {
  const known = kinds.get(operation);
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((resolve) => {
    const give = (kind: string | null) => {
      waiting.delete(operation);
      clearTimeout(limit);
      resolve(kind);
    };
    const limit = setTimeout(give, 500, null);
    waiting.set(operation, give);
  });
}
