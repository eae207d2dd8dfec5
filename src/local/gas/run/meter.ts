/**
 * What an injected failure does: "once" fails that call alone; "killed" all calls until the run
 * ends. "quota" fails the first call of an advanced service from that one on, as Google does where
 * calls come too fast, and "quotaSpent" all of these until the run ends.
 */
export type FailureMode = "once" | "killed" | "quota" | "quotaSpent";

/** Why a call fails. */
export type Failure = "once" | "killed" | "quota";

/** Counts service calls and makes one of them fail. */
export interface ServiceMeter {
  /** Calls since the last reset. */
  readonly calls: number;
  /** Their names, "Range.setValues" or "Drive.Files.create". */
  readonly log: readonly string[];
  /** The n-th call after the last reset (from 1) fails before it does anything. */
  failAt(n: number, mode: FailureMode): void;
  reset(): void;
}

/** The meter's other side, for the host. */
export interface RunningMeter extends ServiceMeter {
  /** Counts a call, of an advanced service or another; how it is to fail, null if it is not. */
  count(name: string, isApi: boolean): Failure | null;
  /** A new run starts: a killed one does not spoil it. */
  startRun(): void;
}

interface Injected {
  readonly at: number;
  readonly mode: FailureMode;
}

export function serviceMeter(): RunningMeter {
  let log: string[] = [];
  let injected: Injected | null = null;
  /** What the rest of the run is under. */
  let lasting: Failure | null = null;

  const strike = ({ mode }: Injected): Failure => {
    if (mode === "quota" || mode === "quotaSpent") injected = null;
    if (mode === "killed") lasting = "killed";
    if (mode === "quotaSpent") lasting = "quota";
    return mode === "quotaSpent" ? "quota" : mode;
  };
  return {
    get calls() {
      return log.length;
    },
    get log() {
      return log;
    },
    failAt(n, mode) {
      injected = { at: n, mode };
    },
    reset() {
      log = [];
      injected = null;
      lasting = null;
    },
    startRun() {
      lasting = null;
    },
    count(name, isApi) {
      log.push(name);
      if (lasting === "killed" || (lasting === "quota" && isApi)) return lasting;
      return injected !== null && strikes(injected, log.length, isApi) ? strike(injected) : null;
    },
  };
}

/** Whether a call is the one that is to fail: a quota waits for one of an advanced service. */
const strikes = ({ at, mode }: Injected, calls: number, isApi: boolean): boolean =>
  mode === "quota" || mode === "quotaSpent" ? isApi && calls >= at : calls === at;
