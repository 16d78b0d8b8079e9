import { i18n } from "@lingui/core";
import { beforeEach, describe, expect, it } from "vitest";

import { messages as english } from "../messages/en.po";
import { createFormat, type Format } from "./format";

const NOW = "2019-02-26";
/** Intl separates with narrow and wide no-break spaces; what matters to a reader is that there is one. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("in French", () => {
  let format: Format;
  beforeEach(() => {
    i18n.loadAndActivate({ locale: "fr", messages: {} });
    format = createFormat(i18n, () => NOW);
  });

  it("says dates and times as people do", () => {
    expect(plain(format.moment("2019-03-07T19:30"))).toBe("jeudi 7 mars, 19 h 30");
    expect(plain(format.moment("2019-03-01T09:00"))).toBe("vendredi 1er mars, 9 h");
    expect(plain(format.date("2020-03-07"))).toBe("samedi 7 mars 2020");
    expect(plain(format.dateWithYear("2019-03-01"))).toBe("1er mars 2019");
    expect(format.month("2019-03-01")).toBe("mars 2019");
  });

  it("lets no line end between a day and its month, nor within a time", () => {
    expect(format.moment("2019-03-07T19:30")).toBe("jeudi 7\u00a0mars, 19\u00a0h\u00a030");
    expect(format.dateWithYear("2019-03-01")).toBe("1er\u00a0mars 2019");
  });

  it("says spans of one day and of several", () => {
    expect(plain(format.span("2019-03-07T19:30", "2019-03-07T21:00"))).toBe(
      "jeudi 7 mars, de 19 h 30 à 21 h",
    );
    expect(plain(format.span("2019-03-02T09:00", "2019-03-03T17:00"))).toBe(
      "du samedi 2 mars, 9 h, au dimanche 3 mars, 17 h",
    );
    expect(plain(format.span("2019-03-07T19:30", null))).toBe("jeudi 7 mars, 19 h 30");
  });

  it("says near days by their distance and far ones by their date", () => {
    expect(format.relativeDay("2019-02-26")).toBe("aujourd’hui");
    expect(format.relativeDay("2019-02-27")).toBe("demain");
    expect(format.relativeDay("2019-02-27", "2019-02-28")).toBe("hier");
    expect(format.relativeDay("2019-02-25")).toBe("hier");
    expect(plain(format.relativeDay("2019-03-03"))).toBe("dans 5 jours");
    expect(plain(format.relativeDay("2019-04-03"))).toBe("mercredi 3 avril");
  });

  it("says amounts and numbers with spaces that do not break", () => {
    expect(format.euros(1250)).toMatch(/^12,50[\u00a0\u202f]€$/);
    expect(plain(format.euros(2000))).toBe("20 €");
    expect(plain(format.euros(-123_456))).toBe("-1 234,56 €");
    expect(format.number(4_700_000)).toBe("4\u202f700\u202f000");
    expect(plain(format.percent(103 / 185))).toBe("56 %");
    expect(format.list(["Amel", "Bruno", "Chloé"])).toBe("Amel, Bruno et Chloé");
  });
});

describe("in English", () => {
  let format: Format;
  beforeEach(() => {
    i18n.loadAndActivate({ locale: "en", messages: english });
    format = createFormat(i18n, () => NOW);
  });

  it("says the same things", () => {
    expect(format.moment("2019-03-07T19:30")).toBe("Thursday 7\u00a0March, 19:30");
    expect(plain(format.span("2019-03-07T19:30", "2019-03-07T21:00"))).toBe(
      "Thursday 7 March, from 19:30 to 21:00",
    );
    expect(format.relativeDay("2019-02-27")).toBe("tomorrow");
    expect(format.euros(1250)).toBe("€12.50");
    expect(format.number(4_700_000)).toBe("4,700,000");
    expect(format.list(["Amel", "Bruno"])).toBe("Amel and Bruno");
  });
});
