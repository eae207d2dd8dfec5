import { GoalError } from "../../core/errors.ts";

/** What says that trying again is no use for now. In English as it was seen, in Spanish by its roots. */
const NO_MORE = /quota|rate limit|too many|límite|cuota|demasiad/i;
const NOT_ALLOWED = /insufficient|not sufficient|permission to call|permisos? (?:para|insuf)/i;

/** A call of an advanced service; a refusal that the user can do something about becomes a sentence. */
export const orTold = <T>(call: () => T): T => {
  try {
    return call();
  } catch (error) {
    const message = messageOf(error);
    if (NO_MORE.test(message)) throw new GoalError("driveQuota", {});
    if (NOT_ALLOWED.test(message)) throw new GoalError("driveForbidden", {});
    throw error;
  }
};

export const messageOf = (error: unknown): string => String((error as Error).message ?? error);
