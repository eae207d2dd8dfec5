import { expect, it } from "vitest";
import { type KeptShelf, shelvesAfter } from "../../../../src/local/web/keep/shelves.ts";

const of = (file: string, version: number): KeptShelf => ({ name: `${file} ${version}`, file });

it("keeps the last versions of a file, and lets older ones go", () => {
  const three = [of("deals", 3), of("deals", 2), of("deals", 1)];
  expect(shelvesAfter(three.slice(1), of("deals", 3))).toEqual({ kept: three, gone: [] });
  expect(shelvesAfter(three, of("deals", 4))).toEqual({
    kept: [of("deals", 4), of("deals", 3), of("deals", 2)],
    gone: [of("deals", 1)],
  });
});

it("lets nothing of another file go, and counts a version once", () => {
  const others = [of("calls", 1), of("visits", 1), of("quotes", 1), of("example", 1)];
  const { kept, gone } = shelvesAfter(others, of("deals", 1));
  expect(kept).toEqual([of("deals", 1), ...others]);
  expect(gone).toEqual([]);
  expect(shelvesAfter(kept, of("deals", 1)).kept).toEqual(kept);
});

it("counts by when something was kept last: an old version that is used again stays", () => {
  const three = [of("deals", 3), of("deals", 2), of("deals", 1)];
  const again = shelvesAfter(three, of("deals", 1)).kept;
  expect(again.map(({ name }) => name)).toEqual(["deals 1", "deals 3", "deals 2"]);
  expect(shelvesAfter(again, of("deals", 4)).gone).toEqual([of("deals", 2)]);
});
