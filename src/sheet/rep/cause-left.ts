import type { RepFacts } from "./rep-facts.ts";

/** Between the reasons that the page fills the cause with. */
export const JOINT = "; ";

/** Why goals changed, but for what is a reason of the person's own goals: that stands beside those. */
export const causeLeft = ({ change, metrics }: RepFacts): string => {
  if (change === null) return "";
  const reasons = metrics.flatMap(({ reason }) => [reason, ...reason.split(JOINT)]);
  if (reasons.includes(change.cause)) return "";
  return change.cause
    .split(JOINT)
    .filter((part) => !reasons.includes(part))
    .join(JOINT);
};
