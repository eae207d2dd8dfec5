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
  const text = sharingText();
  const begun = Date.now();
  const done: SharedNow[] = [];
  for (const person of people) {
    if (Date.now() - begun > LONGEST) return { people: done, stopped: text.time };
    try {
      done.push(once(person));
    } catch (error) {
      const message = messageOf(error);
      if (NO_MORE.test(message)) return { people: done, stopped: text.problems.quota };
      if (NOT_ALLOWED.test(message)) return { people: done, stopped: text.problems.permission };
      const problem =
        error instanceof GoalError ? errorTold(error) : text.problems.failed(plainly(message));
      done.push({ person, did: "failed", url: "", isInvited: false, problem });
    }
  }
  return { people: done, stopped: "" };
};

const messageOf = (error: unknown): string => String((error as Error).message ?? error);

/** Google's own words without the name of the call. */
const plainly = (message: string): string =>
  message.replace(/^(?:GoogleJson\w*: )?API call to [\w.]+ failed with error: /, "").trim();
