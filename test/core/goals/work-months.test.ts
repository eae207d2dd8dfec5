import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { servedFrom } from "../../../src/core/goals/work-months.ts";

/** What each month works for, in months of equal goals by their open days. */
const workOf = (open: readonly number[], months: number, lead: number): readonly number[] =>
  servedFrom(open, months, lead).map((served) =>
    served.reduce((all, { month, share }) => all + share * open[month]!, 0),
  );

describe("servedFrom", () => {
  it("is the month itself without a lead, closed in part or not", () => {
    expect(servedFrom([1, 0.5, 0, 1], 4, 0)).toEqual([
      [{ month: 0, share: 1 }],
      [{ month: 1, share: 1 }],
      [],
      [{ month: 3, share: 1 }],
    ]);
  });

  it("counts the lead in open time", () => {
    // The third month is half closed: the fourth begins two and a half months of work after the first does.
    expect(servedFrom([1, 1, 0.5, 1, 1, 1], 4, 2)).toEqual([
      [
        { month: 2, share: 1 },
        { month: 3, share: 0.5 },
      ],
      [
        { month: 3, share: 0.5 },
        { month: 4, share: 0.5 },
      ],
      [{ month: 4, share: 0.5 }],
      [{ month: 5, share: 1 }],
    ]);
  });

  it("leaves to before the period what its first closed days would have to do", () => {
    // Two months of work before the third one begins half a month before the first.
    const [first] = servedFrom([0.5, 1, 1, 1, 1], 3, 2);
    expect(first).toEqual([{ month: 2, share: 0.5 }]);
  });

  it("works each open day as much as any other, and serves no month twice", () => {
    const share = fc.integer({ min: 0, max: 21 }).map((days) => days / 21);
    const months = fc.array(share, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 6 }), (period, lead) => {
        const open = [...period, ...Array(lead).fill(1)];
        const work = workOf(open, period.length, lead);
        for (const [i, done] of work.entries()) expect(done).toBeCloseTo(period[i]!, 6);
        const served = servedFrom(open, period.length, lead).flat();
        for (const [month] of open.entries()) {
          const shares = served.filter((one) => one.month === month).map((one) => one.share);
          expect(shares.reduce((all, one) => all + one, 0)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });
});
