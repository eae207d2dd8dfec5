import { expect, it } from "vitest";
import type { LogEntry } from "../../../../src/sheet/workbook/log/log-tab.ts";
import { logTab } from "../../../../src/sheet/workbook/log/log-tab.ts";
import { ENGLISH } from "../facts.ts";

const tabOf = (entry: Partial<LogEntry>) => {
  const whole = {
    what: "Own file · Ana",
    before: "–",
    after: "",
    format: "",
    reason: "",
    ...entry,
  };
  const layout = logTab({ when: 46_000, who: "Laura", first: 1, entries: [whole] }, ENGLISH);
  const list = layout.rows.find((slot) => "list" in slot)!;
  const role = layout.cells.find(
    ({ row, column }) => row === "entries:1" && column === "after",
  )!.role;
  return { height: (list.height as readonly number[])[0], role };
};

it("shows access with its address whole, on lines of its own", () => {
  expect(tabOf({ after: 1200 })).toEqual({ height: 22, role: "calc" });
  expect(tabOf({ after: "version 2" })).toEqual({ height: 22, role: "calc" });
  const after = "Read and fill in · ana.de.la.fuente@example.com";
  expect(tabOf({ after })).toEqual({ height: 5 + 17 * 3, role: "calcText" });
  const long = "Read only · an.address.that.is.longer.than.the.column@example.com";
  expect(tabOf({ after: long }).height).toBe(5 + 17 * 4);
});

it("says at its heading what counted before a change", () => {
  const { cells } = logTab({ when: 46_000, who: "Laura", first: 1, entries: [] }, ENGLISH);
  const head = cells.find(({ row, column }) => row === "header" && column === "before")!;
  expect(head.note).toBe(ENGLISH.text.log.beforeNote);
});
