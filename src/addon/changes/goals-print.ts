import type { Plan } from "../../core/planned.ts";
import { fingerprint } from "../../sheet/fingerprint.ts";
import { type OwnValues, ownOf } from "./own-values.ts";

/** A short print of the goals of a plan, of all metrics, with the manager's own values: equal where all are, in whatever order people are. */
export const goalsPrint = ({ goals, measures }: Plan, own: OwnValues): string =>
  fingerprint(
    JSON.stringify(
      [{ metric: null, goals }, ...measures].map(({ metric, goals: of }) => [
        metric,
        of
          .map(({ person, goal }) => JSON.stringify([person, goal, ownOf(own, person, metric)]))
          .sort(),
      ]),
    ),
  );
