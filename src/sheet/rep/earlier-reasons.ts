import { causeLeft, JOINT } from "./cause-left.ts";
import type { RepEarlier, RepFacts, RepMetric } from "./rep-facts.ts";

/** So many versions before are told: more would push the goals out of sight. */
const MOST = 3;

/** Why goals that change now were what the version before told, with what that one told of earlier ones; the last first. */
export const earlierReasons = (
  before: RepFacts,
  now: readonly RepMetric[],
  cause: string,
): readonly RepEarlier[] => {
  const isSaid = (reason: string, said: string) => `${said}${JOINT}${cause}`.includes(reason);
  const goals = before.metrics.filter(({ isNeed }) => !isNeed);
  const told = goals.flatMap((was, i) => {
    const one = now.find(({ metric }) => metric === was.metric);
    if (!one || one.before === null) return [];
    const reasons = [was.reason, i === 0 ? causeLeft(before) : ""];
    const reason = reasons.filter((part) => part !== "" && !isSaid(part, one.reason)).join(JOINT);
    return reason === "" ? [] : [{ metric: was.metric, goal: was.goal, reason }];
  });
  const { version, published, change } = before;
  return [
    ...(told.length > 0 ? [{ version, published, goals: told }] : []),
    ...(change?.earlier ?? []),
  ].slice(0, MOST);
};
