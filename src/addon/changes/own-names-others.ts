import type { Notice } from "../../core/notices.ts";
import { namedIn } from "../../sheet/rep/mentions.ts";
import { byMetricOf } from "./by-metric-of.ts";
import type { OwnReason } from "./own-reasons.ts";

/**
 * Own goals whose reason names a colleague: the person would read it, so goals are neither reviewed nor
 * published with it. `manager` may be named; "" where nobody said who that is.
 */
export const ownNamesOthers = (
  own: readonly Pick<OwnReason, "person" | "metric" | "reason" | "reasonAt">[],
  people: readonly string[],
  manager: string,
): readonly Notice[] => {
  const naming = own.flatMap((one) => {
    const [found] = namedIn(one.reason, [one.person, manager], people);
    return found ? [{ ...one, name: found.name }] : [];
  });
  return byMetricOf(naming).map(({ of, goals }) => ({
    code: "ownNamesOthers",
    facts: {
      people: goals.map(({ person }) => person),
      names: goals.map(({ name }) => name),
      cells: goals.map(({ reasonAt }) => reasonAt),
    },
    ...of,
  }));
};
