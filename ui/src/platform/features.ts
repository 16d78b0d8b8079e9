import { createElement, Suspense, type ReactNode } from "react";

import type { AnyDomain, AnyFeature, HistoryActionProps, NavigationPage } from "./feature";

let installed: readonly AnyFeature[] = [];
let domains: Readonly<Partial<Record<string, AnyDomain>>> = {};
let references: NonNullable<AnyFeature["references"]> = {};

/** Called once at the start, before anything is rendered: the platform knows no feature by name. */
export function installFeatures(features: readonly AnyFeature[]): void {
  installed = features;
  domains = Object.assign({}, ...features.map((feature) => feature.domains)) as typeof domains;
  references = Object.assign({}, ...features.map((feature) => feature.references)) as typeof references;
}

/** Every feature, in the order of the navigation. */
export const features = (): readonly AnyFeature[] => installed;

/** The pages of the navigation, in its order. */
export const navigationPages = (): readonly NavigationPage[] => installed.flatMap(({ page }) => page ?? []);

/** What can be done from a line of the history beside taking it back; null where there is nothing. */
export function historyAction(line: HistoryActionProps): ReactNode {
  const { kind } = line.entry;
  const Action = installed.map(({ historyActions = {} }) => historyActions[kind]).find(Boolean);
  return Action ? createElement(Suspense, null, createElement(Action, line)) : null;
}

/** The domain of a kind of operation or of a command; undefined for one of a newer version. */
export const domainOf = (name: string): AnyDomain | undefined => domains[name.split(".")[0] ?? ""];

/** The domain of a table; undefined for one that is nobody's subject. */
export const domainOfTable = (table: string): AnyDomain | undefined =>
  Object.values(domains).find(
    (domain) => domain && (table in domain.tables || table in (domain.lists ?? {})),
  );

/** The name of the record that a field such as `campaign_id` names; undefined for other fields. */
export function nameOfReference(field: string, id: string): ReactNode | undefined {
  const Name = field in references ? references[field] : undefined;
  return Name && createElement(Name, { id });
}
