import { expect } from "vitest";
import type { FailureMode } from "../../src/local/gas/run/meter.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { callsToFail } from "./calls-to-fail.ts";
import { serviceOf } from "./local-book.ts";
import { stateOf } from "./state-of.ts";

/** How long a test of this kind may take, in ms: with every call to fail it takes minutes. */
export const ALL_OR_NOTHING_PATIENCE = 3_600_000;

/** What is tried: an act, the way back from it, and what must hold after any failure. */
export interface Act {
  readonly act: () => void;
  readonly takeBack: () => void;
  readonly check: () => void;
}

/**
 * Makes service calls of an act fail (see `callsToFail`), one after the other, on one workbook.
 * After each failure and one ordinary call, the workbook must be as before or as afterwards; where
 * it is as afterwards, `takeBack` must lead back. Answers how many calls there are, and how many failed.
 */
export const failAtCalls = (
  book: LocalWorkbook,
  mode: FailureMode,
  { act, takeBack, check }: Act,
): { readonly calls: number; readonly failed: number } => {
  const { services } = book;
  const before = stateOf(book);
  services.reset();
  act();
  const { calls } = services;
  const after = stateOf(book);
  takeBack();
  expect(stateOf(book)).toEqual(before);
  const actFailingAt = (n: number): boolean => {
    services.reset();
    services.failAt(n, mode);
    const finished = succeeds(act);
    expect(services.calls >= n, `call ${n} of ${calls} was made`).toBe(n <= calls);
    services.reset();
    serviceOf(book).open();
    const state = stateOf(book);
    check();
    if (!same(state, before)) {
      expect(state, `after a failure of call ${n}`).toEqual(after);
      takeBack();
      expect(stateOf(book), `taken back after call ${n}`).toEqual(before);
    }
    return finished;
  };
  const chosen = callsToFail(calls, mode);
  for (const n of chosen) actFailingAt(n);
  expect(actFailingAt(calls + 1), "nothing fails behind the last call").toBe(true);
  return { calls, failed: chosen.length };
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
