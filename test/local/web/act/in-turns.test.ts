import { expect, it } from "vitest";
import { asPart, type Steps, whileIn } from "../../../../src/local/steps.ts";
import { inTurns } from "../../../../src/local/web/act/in-turns.ts";

/** Ten steps, each longer than a turn, and what became of them. */
const work = () => {
  const seen: string[] = [];
  const steps = function* (): Steps<string> {
    try {
      for (let at = 0; at < 10; at++) {
        seen.push(String(at));
        const end = performance.now() + 30;
        while (performance.now() < end);
        yield at / 10;
      }
      return "done";
    } finally {
      seen.push("tidied up");
    }
  };
  return { seen, steps };
};

it("lets the page have a turn before the first step and after each long one", async () => {
  const shares: number[] = [];
  const pause = async (share: number) => shares.push(share) > 0;
  expect(await inTurns(asPart(0.5, 1, work().steps()), pause)).toBe("done");
  expect(shares).toEqual([0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]);
});

it("gives work up in the middle, which tidies up and does no step more", async () => {
  const { seen, steps } = work();
  const wrapped = asPart(
    0,
    1,
    whileIn(() => {}, steps()),
  );
  expect(await inTurns(wrapped, async (share) => share < 0.3)).toBeNull();
  expect(seen).toEqual(["0", "1", "2", "3", "tidied up"]);
});

it("puts something in force for the steps only", async () => {
  let isInForce = false;
  const put = (isNow: boolean) => {
    isInForce = isNow;
  };
  const steps = function* (): Steps<boolean> {
    yield 0;
    return isInForce;
  };
  const between: boolean[] = [];
  const pause = async () => between.push(isInForce) > 0;
  expect(await inTurns(whileIn(put, steps()), pause)).toBe(true);
  expect([...between, isInForce]).not.toContain(true);
});
