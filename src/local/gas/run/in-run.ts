import type { HostContext } from "../host-context.ts";
import type { Mode } from "./permission.ts";

/** One execution: starts with a clean meter, ends with all writes done and the lock given back. */
export function inRun(context: HostContext, mode: Mode, script: () => unknown): unknown {
  context.meter.startRun();
  context.mode = mode;
  try {
    const result = script();
    context.writes.flush();
    return result;
  } catch (error) {
    throw outsideError(error);
  } finally {
    flushQuietly(context);
    context.documentLock.held = false;
    context.mode = "person";
  }
}

/** What a failed run has written stays written: the platform takes nothing back. */
function flushQuietly(context: HostContext): void {
  try {
    context.writes.flush();
  } catch {
    // The error of the run itself is the one to tell.
  }
}

/** The failure handler gets a copy: name and message, not an object of the script's realm. */
function outsideError(cause: unknown): Error {
  const { name, message } = cause as { name?: unknown; message?: unknown };
  const error = new Error(String(message ?? cause), { cause });
  error.name = String(name ?? "Error");
  return error;
}
