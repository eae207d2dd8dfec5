import { expect } from "vitest";
import type { FailureMode } from "../../src/local/gas/run/meter.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { callsToFail, isEvery } from "./calls-to-fail.ts";
import { localBook, serviceOf } from "./local-book.ts";
import { stateOf } from "./state-of.ts";
import { unlogged } from "./unlogged.ts";

/** How long a test of this kind may take, in ms: with every call to fail it takes minutes. */
export const ALL_OR_NOTHING_PATIENCE = 3_600_000;

/** So many of an act's calls fail at the least where they are a sample. */
const FEWEST = 7;

/** What is tried: an act, the way back from it if there is one, and what must hold after any failure. */
export interface Act {
  readonly act: (book: LocalWorkbook) => void;
  readonly takeBack?: (book: LocalWorkbook) => void;
  readonly check: (book: LocalWorkbook) => void;
}

/**
 * Makes service calls of an act fail (see `callsToFail`), each on a workbook of its own that begins
 * as this one stands. After the failure and one ordinary call, it must be as before or as afterwards;
 * where it is as afterwards, `takeBack` must lead back, but for the log, which is only added to.
 * A sample is of seven calls at the least. Answers how many there are.
 */
export const failAtCalls = async (
  from: LocalWorkbook,
  mode: FailureMode,
  { act, takeBack, check }: Act,
): Promise<{ readonly calls: number }> => {
  const bytes = await from.toXlsx();
  const fresh = () => localBook({ file: { name: "before.xlsx", bytes } });
  const whole = await fresh();
  const before = stateOf(whole);
  whole.services.reset();
  act(whole);
  const { calls } = whole.services;
  const after = stateOf(whole);
  const goBack = (book: LocalWorkbook, when: string) => {
    if (!takeBack) return;
    takeBack(book);
    expect(unlogged(stateOf(book)), when).toEqual(unlogged(before));
  };
  goBack(whole, "taken back");
  const actFailingAt = async (n: number): Promise<boolean> => {
    const book = await fresh();
    const { services } = book;
    services.reset();
    services.failAt(n, mode);
    const finished = succeeds(() => act(book));
    expect(services.calls >= n, `call ${n} of ${calls} was made`).toBe(n <= calls);
    services.reset();
    serviceOf(book).open();
    const state = stateOf(book);
    check(book);
    if (!same(state, before)) {
      expect(state, `after a failure of call ${n}`).toEqual(after);
      goBack(book, `taken back after call ${n}`);
    }
    return finished;
  };
  const chosen = callsToFail(calls, mode);
  if (!isEvery(process.env["FAIL_AT"])) expect(chosen.length).toBeGreaterThanOrEqual(FEWEST);
  for (const n of chosen) await actFailingAt(n);
  expect(await actFailingAt(calls + 1), "nothing fails behind the last call").toBe(true);
  return { calls };
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
