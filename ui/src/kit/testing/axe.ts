import axe from "axe-core";
import { expect } from "vitest";

/** Fails with what axe finds. Colours are not judged here (there is no layout): the journeys in the real window do that. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
