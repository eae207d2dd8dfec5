import { describe, expect, it } from "vitest";
import type { Changes, Question } from "../../../src/addon/service.ts";
import { firstState } from "../../../src/sidebar/state.ts";
import { countTyped, withTyped } from "../../../src/sidebar/steps/with-typed.ts";
import { after, driven, refused } from "../drive.ts";
import { changes, fakeService, opening, UNDOABLE } from "../fake-service.ts";

const question: Question = { ...firstState.question, metric: "Prima", period: "2026" };
const TYPED: Changes["typed"] = [
  { tab: "Goals", kind: "companyTarget", typed: 10_800_000, told: null },
  { tab: "Incentives", kind: "unusable", of: { kind: "cap" }, typed: "x" },
  {
    tab: "Seasonality",
    kind: "season",
    typed: [1, 1, 1, 1, 1, 1, 1, 0.7, 1, 1, 1, 1.2],
    months: [
      { month: 8, typed: 0.7, told: null },
      { month: 12, typed: 1.2, told: null },
    ],
  },
];

describe("what was typed into the workbook", () => {
  it("goes where the wizard has it, and is counted by its cells", () => {
    expect(withTyped(question, TYPED)).toEqual({
      ...question,
      steps: { companyTarget: 10_800_000, season: [1, 1, 1, 1, 1, 1, 1, 0.7, 1, 1, 1, 1.2] },
    });
    expect(countTyped(TYPED)).toBe(3);
  });

  it("puts a person's amount in the place of an earlier one, and keeps the others", () => {
    const told: Question = {
      ...question,
      steps: {
        incentives: {
          cap: 2,
          targets: [
            { person: "Ana", target: 1 },
            { person: "Eva", target: 2 },
          ],
        },
      },
    };
    const typed = [
      { tab: "Incentives", kind: "target", person: "Ana", typed: null, told: 1 },
      { tab: "Incentives", kind: "budget", typed: 200_000, told: null },
    ] as const;
    expect(withTyped(told, typed).steps.incentives).toEqual({
      cap: 2,
      budget: 200_000,
      targets: [
        { person: "Eva", target: 2 },
        { person: "Ana", target: 0 },
      ],
    });
  });

  it("hands nothing down any more where the target was emptied", () => {
    const told: Question = { ...question, steps: { companyTarget: 9, allocation: { by: "even" } } };
    const typed = [{ tab: "Goals", kind: "companyTarget", typed: null, told: 9 }] as const;
    expect(withTyped(told, typed)).toEqual(question);
  });
});

describe("on the last screen", () => {
  const goals = { tab: "Goals", undo: UNDOABLE };
  const service = fakeService({
    open: () => opening({ goals }),
    changes: ({ steps }) => changes({ typed: steps.companyTarget === undefined ? TYPED : [] }),
  });
  const way = [
    { type: "looksRight" },
    { type: "skip" },
    ...[1, 2, 3].map(() => ({ type: "next" }) as const),
  ] as const;
  const there = driven(service, ...way);

  it("nothing is an answer unless the user says so", () => {
    expect(there.screen).toBe("write");
    expect(there.question.steps).toEqual({});
    expect(after(there, { type: "create" }).asking?.call.args[0]).toBe(there.question);
  });

  it("becomes an answer with the goals that come of it, what changes is asked again, and it is kept", () => {
    const asking = after(there, { type: "useTyped" });
    expect(asking.question).toBe(there.question);
    const used = driven(service, ...way, { type: "useTyped" });
    expect(used.question.steps.companyTarget).toBe(10_800_000);
    expect(used.preview?.of).toBe(used.question);
    expect(used.changes?.of).toBe(used.question);
    expect([used.used, used.isBegun, used.screen]).toEqual([3, true, "write"]);
    expect(after(used, { type: "useTyped" })).toBe(used);
    expect(driven(service, ...way, { type: "useTyped" }, { type: "back" }).used).toBe(0);
  });

  it("is none where the goals refuse it: that is said there", () => {
    const no = refused(after(there, { type: "useTyped" }), "badTarget");
    expect(no.question).toBe(there.question);
    expect([no.screen, no.problem?.at]).toEqual(["write", "screen"]);
  });
});
