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
