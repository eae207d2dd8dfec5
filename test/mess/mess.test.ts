import { describe, expect, it } from "vitest";
import { readTable } from "../../src/sheet/read/read-table.ts";
import { faultText, judgeSeed } from "./judge-seed.ts";
import type { Verdict } from "./judged.ts";
import { messAt } from "./mess-at.ts";

const CHUNK = 100;
const CHUNKS = 10;
const MOST_REFUSED = 0.03;
const MOST_OPEN = 0.25;

const chunks = Array.from({ length: CHUNKS }, (_, chunk) => chunk * CHUNK);
const seedsFrom = (first: number) => Array.from({ length: CHUNK }, (_, index) => first + index);

describe("a thousand messy tables", () => {
  const verdicts: Verdict[] = [];

  it.each(chunks)("hold no silent wrong number, from seed %i on", (first) => {
    const judged = seedsFrom(first).map(judgeSeed);
    verdicts.push(...judged);
    expect(judged.filter(({ fault }) => fault !== null).map(faultText)).toEqual([]);
  });

  it("are hardly ever refused, and seldom leave open what only their owner knows", () => {
    const share = (holds: (verdict: Verdict) => boolean) =>
      verdicts.filter(holds).length / verdicts.length;
    expect(verdicts).toHaveLength(CHUNK * CHUNKS);
    expect(share(({ outcome }) => outcome === "refused")).toBeLessThan(MOST_REFUSED);
    expect(share(({ outcome }) => outcome === "said")).toBeLessThan(MOST_REFUSED);
    expect(share(({ isOpen }) => isOpen)).toBeLessThan(MOST_OPEN);
    expect(share(({ outcome }) => outcome === "rightlyRefused")).toBeGreaterThan(0);
  });

  it("read the same when they are read again", () => {
    for (const seed of seedsFrom(0)) {
      const read = () => {
        const { grid, options } = messAt(seed);
        try {
          return readTable(grid, options);
        } catch (error) {
          return error;
        }
      };
      expect(read()).toEqual(read());
    }
  });
});
