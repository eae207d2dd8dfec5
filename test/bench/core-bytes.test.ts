import { expect, it } from "vitest";
import { coreBytes, GOALS, MOST_BYTES } from "../../bench/core-bytes.ts";

it("keeps what sets goals small enough for the body of a BigQuery function", async () => {
  expect(await coreBytes(".", GOALS)).toBeLessThanOrEqual(MOST_BYTES);
});
