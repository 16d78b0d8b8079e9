import type { ExchangeId } from "../../../bindings";

/** The id of an exchange in the page. */
export const exchangeAnchor = (id: ExchangeId): string => `exchange-${id}`;

/** Leads the eye and the keyboard to an exchange of the timeline. */
export function showExchange(id: ExchangeId): void {
  const entry = document.getElementById(exchangeAnchor(id));
  entry?.scrollIntoView({ block: "center" });
  entry?.focus({ preventScroll: true });
}
