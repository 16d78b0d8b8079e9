import { describe, expect, it } from "vitest";

import { gathering } from "../testing/example";
import { emptyEvent, eventDraft, eventValues } from "./eventForm";

describe("the form of an event", () => {
  it("gives back what it was filled with", () => {
    const { starts, ends, place, address } = eventDraft(eventValues(gathering));
    expect({ starts, ends, place, address }).toEqual({
      starts: gathering.starts,
      ends: gathering.ends,
      place: gathering.place,
      address: null,
    });
  });

  it("names the first and the last day of what takes whole days", () => {
    const values = eventValues({
      ...gathering,
      all_day: true,
      starts: "2019-03-03T00:00:00",
      ends: "2019-03-05T00:00:00",
      first_day: "2019-03-03",
      last_day: "2019-03-04",
    });
    expect(values).toMatchObject({ day: "2019-03-03", last_day: "2019-03-04", starts: null, ends: null });
    const draft = eventDraft(values);
    expect(draft.starts).toBe("2019-03-03T00:00:00");
    // Any time of the last day but its first midnight, which would be the end of the day before.
    expect(draft.ends).toMatch(/^2019-03-04T(?!00:00)/);
  });

  it("writes what ends at midnight with the day that begins then", () => {
    const night = { ...gathering, ends: "2019-03-04T00:00:00" };
    expect(eventDraft(eventValues(night)).ends).toBe(night.ends);
  });

  it("leaves the zone of a new event to the section", () => {
    expect(eventDraft(emptyEvent("2019-03-03"))).not.toHaveProperty("zone");
  });
});
