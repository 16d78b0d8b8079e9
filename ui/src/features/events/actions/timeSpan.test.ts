import { describe, expect, it } from "vitest";

import { parseTimeSpan } from "./timeSpan";

describe("parseSpan", () => {
  it.each([
    ["10h20", "10:20", null],
    ["9h30-10h", "09:30", "10:00"],
    ["de 9h à 10h15", "09:00", "10:15"],
    ["14 h – 16 h", "14:00", "16:00"],
    ["9:30 to 11:00", "09:30", "11:00"],
    ["", null, null],
  ])("reads “%s”", (text, starts, ends) => {
    expect(parseTimeSpan(text)).toEqual({ starts, ends });
  });

  it.each(["bientôt", "10h-", "25h", "9h-10h-11h"])("does not read “%s”", (text) => {
    expect(parseTimeSpan(text)).toBeNull();
  });
});
