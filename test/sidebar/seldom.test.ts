import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { seldom } from "../../src/sidebar/seldom.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("does something at once, and what was wanted too soon after it once, three seconds later", () => {
  const act = vi.fn();
  const sometimes = seldom(act);
  sometimes();
  sometimes();
  sometimes();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3000);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledTimes(2);
  sometimes();
  expect(act).toHaveBeenCalledTimes(3);
});
