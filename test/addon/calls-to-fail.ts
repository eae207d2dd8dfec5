import type { FailureMode } from "../../src/local/gas/run/meter.ts";

const EDGE = 2;
const BETWEEN = 3;

/** Every call, of which "3/20" is every twentieth from the third on. */
const EVERY = /^every call (\d+)\/(\d+)$/;

/** Whether $FAIL_AT asks for more than a sample. */
export const isEvery = (failAt: string | undefined): boolean => EVERY.test(failAt ?? "");

/**
 * Which of an act's calls (from 1) a test makes fail. All of them, or a part, under `npm run fuzz -- writes`,
 * which sets $FAIL_AT; else the first and last two, and some three in between at equal distances.
 * The modes start apart, so that together they try twice as many.
 */
export const callsToFail = (
  calls: number,
  mode: FailureMode,
  failAt = process.env["FAIL_AT"],
): readonly number[] => {
  const all = Array.from({ length: calls }, (_, i) => i + 1);
  const [, part, parts] = EVERY.exec(failAt ?? "") ?? [];
  if (parts !== undefined) return all.filter((n) => (n - Number(part)) % Number(parts) === 0);
  const step = Math.max(1, Math.floor((calls - 2 * EDGE) / BETWEEN));
  const start = mode === "once" ? 0 : Math.floor(step / 2);
  return all.filter(
    (n) => n <= EDGE || n > calls - EDGE || (n > EDGE && (n - EDGE - 1) % step === start),
  );
};
