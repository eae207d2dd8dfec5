import { expect } from "vitest";
import type { FailureMode } from "../../src/local/gas/run/meter.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { serviceOf } from "./local-book.ts";
import { stateOf } from "./state-of.ts";

/**
 * Makes every service call of an act fail, one after the other, on one workbook. After each failure
 * and one ordinary call, the workbook must be as before or as afterwards; where it is as
 * afterwards, `takeBack` must lead back. Answers how many calls were made to fail.
 */
export const failAtEveryCall = (
  book: LocalWorkbook,
  mode: FailureMode,
  act: () => void,
  takeBack: () => void,
  check: () => void,
): number => {
  const before = stateOf(book);
  act();
  const after = stateOf(book);
  takeBack();
  expect(stateOf(book)).toEqual(before);
  for (let n = 1; ; n++) {
    book.services.reset();
    book.services.failAt(n, mode);
    const finished = succeeds(act);
    const reached = book.services.calls >= n;
    book.services.reset();
    serviceOf(book).open();
    const state = stateOf(book);
    check();
    if (!same(state, before)) {
      expect(state, `after a failure of call ${n}`).toEqual(after);
      takeBack();
      expect(stateOf(book), `taken back after call ${n}`).toEqual(before);
    }
    if (!reached) {
      expect(finished).toBe(true);
      return n - 1;
    }
  }
};

const succeeds = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
