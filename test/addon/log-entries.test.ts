import { expect, it } from "vitest";
import { logEntries } from "../../src/addon/changes/log-entries.ts";
import { numbersIn } from "../../src/text/number.ts";
import { ENGLISH, SPANISH } from "../sheet/workbook/facts.ts";
import { several } from "../sheet/workbook/several-metrics.ts";

const NONE = { before: new Map(), now: new Map() };

it("begins with the sum of each metric that has goals of its own", () => {
  for (const voice of [ENGLISH, SPANISH]) {
    const [first, ...others] = logEntries(null, several, voice, [], NONE);
    expect(others).toEqual([]);
    for (const { metric, goals } of several.plan.measures) {
      const sum = goals.reduce((all, { goal }) => all + goal, 0);
      const written = numbersIn(voice.locale).plain(sum);
      expect(first!.reason).toContain(voice.text.log.ofFurther(metric, written));
    }
  }
});

it("counts in words which of the goals own values alone have moved", () => {
  const counted = (byOwn: number) =>
    [ENGLISH, SPANISH].map(({ text }) => text.log.updated([{ metric: "", count: 3 }], byOwn));
  expect(counted(0)).toEqual(["Goals updated: 3 goals.", "Metas actualizadas: 3 metas."]);
  expect(counted(1)).toEqual([
    "Goals updated: 3 goals (1 by an own value).",
    "Metas actualizadas: 3 metas (1 por una meta propia).",
  ]);
  expect(counted(3)).toEqual([
    "Goals updated: 3 goals (by own values).",
    "Metas actualizadas: 3 metas (por metas propias).",
  ]);
});
