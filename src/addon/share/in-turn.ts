import { GoalError } from "../../core/errors.ts";
import type { SharedNow, ShareReport } from "../sharing.ts";
import { errorTold } from "../told.ts";
import { messageOf } from "./or-told.ts";
import { sharingText } from "./sharing-text.ts";

/** Google ends a script after 6 minutes; a call of ours ends well before. */
const LONGEST = 120_000; // milliseconds
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
    if (!(error instanceof GoalError)) {
      const problem = sharingText().problems.failed(plainly(messageOf(error)));
      return { now: failed(person, problem), stopped: "" };
    }
    const sentence = errorTold(error);
    const isLast = error.code === "driveQuota" || error.code === "driveForbidden";
    return isLast
      ? { now: null, stopped: sentence }
      : { now: failed(person, sentence), stopped: "" };
  }
};

const failed = (person: string, problem: string): SharedNow => ({
  ...{ person, did: "failed", url: "", isInvited: false, problem },
});

/** Google's own words without the name of the call. */
const plainly = (message: string): string =>
  message.replace(/^(?:GoogleJson\w*: )?API call to [\w.]+ failed with error: /, "").trim();
