import { describe, expect, it } from "vitest";

import { domainOf, domainOfTable, features, navigationPages } from "../platform";

const unique = (values: readonly unknown[]) =>
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);

describe("the features", () => {
  it("lead to their pages by letters and paths of their own", () => {
    unique(navigationPages().map(({ letter }) => letter));
    unique(navigationPages().map(({ path }) => path));
  });

  it("have places of their own on the home page", () => {
    unique(features().flatMap(({ home }) => home?.part?.order ?? []));
  });

  it("tell domains and tables apart", () => {
    const domains = features().flatMap((feature) => Object.entries(feature.domains ?? {}));
    unique(domains.map(([name]) => name));
    unique(domains.flatMap(([, { tables, lists = {} }]) => [...Object.keys(tables), ...Object.keys(lists)]));
    for (const [name, domain] of domains) {
      expect(domainOf(`${name}.edit`)).toBe(domain);
      for (const table of domain.records) expect(domainOfTable(table)).toBe(domain);
    }
  });
});
