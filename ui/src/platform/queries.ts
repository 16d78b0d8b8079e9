import { QueryClient } from "@tanstack/react-query";

import { commandTopics, type CommandName, type Committed, type Topic } from "../bindings";
import { dismissConflicts } from "./conflicts";
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

/** The commits whose answers were read again already: a commit is reported by the answer of its command and by an event. */
const refreshed = new Set<string>();

/** Reads again what a commit touched. */
export function refreshAfterCommit(client: QueryClient, { revision, topics }: Committed): void {
  if (refreshed.has(revision)) return;
  refreshed.add(revision);
  if (refreshed.size > 100) refreshed.delete([...refreshed][0] ?? "");
  refreshTopics(client, topics);
}

/** Reads again what depends on these domains. */
function refreshTopics(client: QueryClient, topics: readonly Topic[]): void {
  const touched = new Set<string>([...topics, "*"]);
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

/** Keeps the client in step with the section: follows commits, and clears everything when it is locked. */
export function followSection(client: QueryClient): () => void {
  const stops = [
    listen("committed", (committed) => refreshAfterCommit(client, committed)),
    // What depends on today reads the section's zone.
    listen("day_began", () => refreshTopics(client, ["section"])),
    listen("opened", () => {
      // The status stays on screen while it is read again: the page that opened the section may still have something to say.
      void client.invalidateQueries({ queryKey: STATUS });
      void client.resetQueries({ predicate: ({ queryKey: [command] }) => command !== STATUS[0] });
    }),
    listen("locked", () => {
      // An open question shows values of a record; what was typed is kept as a draft.
      dismissConflicts();
      client.setQueryData(STATUS, CLOSED);
      // What was read must not stay in memory behind a locked window.
      client.removeQueries({ predicate: ({ queryKey: [command] }) => command !== STATUS[0] });
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
