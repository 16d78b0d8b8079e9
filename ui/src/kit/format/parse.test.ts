import { describe, expect, it } from "vitest";

import { parseDate } from "./parseDate";
import { parseMoney } from "./parseMoney";
import { parseTime } from "./parseTime";

describe("parseDate", () => {
  const now = "2019-02-26";
  it.each([
    ["7 mars 2019", "2019-03-07"],
    ["jeudi 7 mars 2019", "2019-03-07"],
    ["1er février 2019", "2019-02-01"],
    ["07/03/19", "2019-03-07"],
    ["7.3.2019", "2019-03-07"],
    ["7-3-19", "2019-03-07"],
    ["070319", "2019-03-07"],
    ["2019-03-07", "2019-03-07"],
    ["7 AOUT 2018", "2018-08-07"],
    ["7 sept. 2018", "2018-09-07"],
    ["March 7, 2019", "2019-03-07"],
    ["Thursday 7th March 2019", "2019-03-07"],
    ["29/02/2020", "2020-02-29"],
    ["7 mars", "2019-03-07"],
    ["20 décembre", "2018-12-20"],
    ["12/05/45", "1945-05-12"],
    ["aujourd’hui", "2019-02-26"],
    ["Demain", "2019-02-27"],
    ["après-demain", "2019-02-28"],
    ["samedi", "2019-03-02"],
    ["mardi", "2019-03-05"],
    ["Monday", "2019-03-04"],
  ])("reads %s", (text, date) => {
    expect(parseDate(text, { now })).toBe(date);
  });

  it.each([
    "",
    "demain peut-être",
    "31/02/2018",
    "29/02/2019",
    "7 jui 2019",
    "13/13/2019",
    "7 mars 219",
    "mars 2019",
    "7",
  ])("does not make a date of “%s”", (text) => {
    expect(parseDate(text, { now })).toBeNull();
  });

  it("reads short years of the past as past", () => {
    expect(parseDate("12/05/30", { now })).toBe("2030-05-12");
    expect(parseDate("12/05/30", { now, past: true })).toBe("1930-05-12");
    expect(parseDate("20 mars", { now, past: true })).toBe("2018-03-20");
    expect(parseDate("mardi", { now, past: true })).toBe("2019-02-19");
    expect(parseDate("lundi", { now, past: true })).toBe("2019-02-25");
  });
});

describe("parseTime", () => {
  it.each([
    ["9h30", "09:30"],
    ["9 h", "09:00"],
    ["9:30", "09:30"],
    ["930", "09:30"],
    ["1930", "19:30"],
    ["19.30", "19:30"],
    ["19", "19:00"],
    ["midi", "12:00"],
    ["7 pm", "19:00"],
    ["12:15 am", "00:15"],
  ])("reads %s", (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each(["", "25h", "9h75", "13 pm", "soir", "9h5"])("does not make a time of “%s”", (text) => {
    expect(parseTime(text)).toBeNull();
  });
});

describe("parseMoney", () => {
  it.each([
    ["12,50", 1250],
    ["12.5", 1250],
    ["1 250 €", 125_000],
    ["1.250,00", 125_000],
    ["1,250.00", 125_000],
    ["20 euros", 2000],
    ["-5", -500],
    ["0,05", 5],
  ])("reads %s", (text, cents) => {
    expect(parseMoney(text)).toBe(cents);
  });

  it.each(["", "douze", "12,505", "1.250", "1,2,3", "99999999999999999"])(
    "does not make an amount of “%s”",
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );
});
