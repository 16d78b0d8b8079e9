import { QueryClient, useQueryClient } from "@tanstack/react-query";

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
      mutations: { networkMode: "always" },
    },
  });
}

/** Reads again what a commit touched. */
export function refreshAfterCommit(client: QueryClient, { topics }: Committed): void {
  const touched = new Set(topics);
  void client.invalidateQueries({
    predicate: ({ queryKey: [command] }) =>
      (commandTopics[command as CommandName] ?? []).some((topic) => touched.has(topic)),
  });
}

/** The question whose answer decides between the welcome page, the locked window and the section. */
const SECTION = ["workspace.state", {}] as const;

/** To be called after a section was opened, unlocked or closed: nothing read before counts any more. */
export function useSectionChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.resetQueries();
}

/** Keeps the client true to the section: follows commits, and forgets everything when it is locked. */
export function followSection(client: QueryClient): () => void {
  const stops = [
    listen("committed", (committed) => {
      remember(committed);
      refreshAfterCommit(client, committed);
    }),
    listen("locked", () => {
      client.setQueryData<Response<"workspace.state">>(
        SECTION,
        (before) => before && { ...before, state: "locked" },
      );
      // What was read must not stay in memory behind a locked window.
      client.removeQueries({ predicate: ({ queryKey: [command] }) => command !== SECTION[0] });
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
