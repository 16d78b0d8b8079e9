import { describe, expect, it } from "vitest";

import { taskLink } from "./taskLink";

const none = { campaign_id: null, event_id: null, report_id: null, organisation_id: null };

describe("the link of a task", () => {
  it("leads to the partner to whom it was promised", () => {
    expect(taskLink({ ...none, organisation_id: "o1" })).toEqual({
      to: "/partners/$id",
      params: { id: "o1" },
    });
  });

  it("leads home where the task belongs to nothing", () => {
    expect(taskLink(none)).toEqual({ to: "/" });
  });
});
