import { GoalError } from "../../core/errors.ts";
import type { SharedNow, ShareReport } from "../sharing.ts";
import { errorTold } from "../told.ts";
import { sharingText } from "./sharing-text.ts";

/** Google ends a script after 6 minutes; a call of ours ends well before. */
const LONGEST = 120_000; // milliseconds
/** What says that trying the next person is no use. In English as they were seen, in Spanish by their roots. */
const NO_MORE = /quota|rate limit|too many|límite|cuota|demasiad/i;
const NOT_ALLOWED = /insufficient|not sufficient|permission to call|permisos? (?:para|insuf)/i;

/**
 * Does something for one person after another. A failure is that person's, and the others go on,
 * unless Google takes no more: then all that are left wait for the next call. What `once` throws as
 * a mistake of the user's is told of the person alone.
 */
export const eachInTurn = (
  people: readonly string[],
  once: (person: string) => SharedNow,
): ShareReport => {
  const begun = Date.now();
  const done: SharedNow[] = [];
  for (const person of people) {
    if (Date.now() - begun > LONGEST) return { people: done, stopped: sharingText().time };
    const { now, stopped } = attempt(person, once);
    if (now) done.push(now);
    if (stopped !== "") return { people: done, stopped };
  }
  return { people: done, stopped: "" };
};

const attempt = (
  person: string,
  once: (person: string) => SharedNow,
): { readonly now: SharedNow | null; readonly stopped: string } => {
  try {
    return { now: once(person), stopped: "" };
  } catch (error) {
    const { quota, permission, failed } = sharingText().problems;
    const message = messageOf(error);
    if (NO_MORE.test(message)) return { now: null, stopped: quota };
    if (NOT_ALLOWED.test(message)) return { now: null, stopped: permission };
    const problem = error instanceof GoalError ? errorTold(error) : failed(plainly(message));
    return { now: { person, did: "failed", url: "", isInvited: false, problem }, stopped: "" };
  }
};

const messageOf = (error: unknown): string => String((error as Error).message ?? error);

/** Google's own words without the name of the call. */
const plainly = (message: string): string =>
  message.replace(/^(?:GoogleJson\w*: )?API call to [\w.]+ failed with error: /, "").trim();
