/** How long an injected failure lasts: that call alone, or (a killed run) all calls until the run ends. */
export type FailureMode = "once" | "killed";

/** Counts service calls and makes one of them fail. */
export interface ServiceMeter {
  /** Calls since the last reset. */
  readonly calls: number;
  /** Their names, "Range.setValues". */
  readonly log: readonly string[];
  /** The n-th call after the last reset (from 1) fails before it does anything. */
  failAt(n: number, mode: FailureMode): void;
  reset(): void;
}

/** The meter's other side, for the host. */
export interface RunningMeter extends ServiceMeter {
  /** Counts a call; the sentence of the failure if it is to fail. */
  count(name: string): string | null;
  /** A new run starts: a killed one does not spoil it. */
  startRun(): void;
}

const FAILED_ONCE = "Service error: Spreadsheets";
const KILLED = "Exceeded maximum execution time";

export function serviceMeter(): RunningMeter {
  let log: string[] = [];
  let failure: { readonly at: number; readonly mode: FailureMode } | null = null;
  let killed = false;
  return {
    get calls() {
      return log.length;
    },
    get log() {
      return log;
    },
    failAt(n, mode) {
      failure = { at: n, mode };
    },
    reset() {
      log = [];
      failure = null;
      killed = false;
    },
    startRun() {
      killed = false;
    },
    count(name) {
      log.push(name);
      if (killed) return KILLED;
      if (failure === null || log.length !== failure.at) return null;
      killed = failure.mode === "killed";
      return killed ? KILLED : FAILED_ONCE;
    },
  };
}
