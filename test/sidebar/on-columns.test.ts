import { describe, expect, it } from "vitest";
import type { Source } from "../../src/addon/service.ts";
import { after, answered, driven, refused } from "./drive.ts";
import { columns, fakeService, found } from "./fake-service.ts";

const service = fakeService({
  look: (source) => found({ source: source?.source ?? "Results!A1:M6" }),
});
const open = { type: "columns" } as const;
const when = { type: "column", key: "column:date", value: "Day" } as const;
const toldNow = (state: ReturnType<typeof driven>): Source["told"] | undefined =>
  state.columns?.source.told;

describe("columns told by hand", () => {
  it("start from what is read, and each choice reads the table anew", () => {
    const opened = driven(service, open);
    expect([opened.screen, opened.columns?.isRead]).toEqual(["columns", true]);
    const told = answered(after(opened, when), service);
    expect(toldNow(told)).toEqual({ "column:date": "Day", "column:of": "Name | Day | Total" });
    expect([told.screen, told.columns?.isRead]).toEqual(["columns", true]);
    expect(told.question).toMatchObject({ source: "Results!A1:C9", told: toldNow(told) });
    expect(after(told, { type: "looksRight" }).screen).toBe("data");
  });

  it("can be told where the table is refused, and keep what was told until it reads", () => {
    const reading = after(
      driven(service),
      { type: "typed", source: "Other!A1:C9" },
      { type: "read" },
    );
    const noTable = refused(reading, "noPeople");
    expect([noTable.screen, noTable.problem?.at]).toEqual(["data", "source"]);
    const opened = answered(after(noTable, open), service);
    expect([opened.screen, opened.columns?.isRead]).toEqual(["columns", false]);
    const wrong = refused(after(opened, when), "noDates");
    expect([wrong.screen, wrong.problem?.sentence]).toEqual(["columns", "(noDates)"]);
    expect(after(wrong, { type: "looksRight" })).toBe(wrong);
    const right = answered(after(wrong, { ...when, key: "column:person", value: "Name" }), service);
    expect(right.problem).toBeNull();
    expect(toldNow(right)).toMatchObject({ "column:date": "Day", "column:person": "Name" });
  });

  it("have other names with and without headings, so that what was told of them goes", () => {
    const told = driven(service, open, when);
    const bare = after(told, { type: "column", key: "headings", value: "none" });
    expect(bare.asking?.call).toMatchObject({
      name: "columns",
      args: [{ told: { headings: "none" } }],
    });
    const letters = fakeService({
      ...service,
      columns: () => columns({ hasHeadings: false, of: "A | B" }),
    });
    const chosen = after(answered(bare, letters), { ...when, value: "B" });
    expect(toldNow(chosen)).toEqual({ headings: "none", "column:date": "B", "column:of": "A | B" });
  });

  it("go with the headings to another table, as no other answer does", () => {
    const told = driven(service, open, when, { type: "looksRight" });
    const dates = answered(after(told, { type: "answer", key: "dates", value: "dmy" }), service);
    const other = after(dates, { type: "typed", source: "May!A1:C9" }, { type: "read" });
    expect(other.asking?.call).toMatchObject({
      name: "look",
      args: [
        { source: "May!A1:C9", told: { "column:date": "Day", "column:of": "Name | Day | Total" } },
      ],
    });
    const [source] = other.asking!.call.args as [Source];
    expect(Object.keys(source.told)).not.toContain("dates");
  });

  it("can be left as they were", () => {
    const back = driven(service, open, { type: "back" });
    expect([back.screen, back.found?.source]).toEqual(["data", "Results!A1:M6"]);
  });
});
