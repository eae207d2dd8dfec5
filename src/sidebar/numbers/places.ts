import type { Question } from "../../addon/service.ts";
import type { State } from "../state.ts";
import { FIRST_COMMISSION, type Tier, tiersOf } from "../steps/commission.ts";
import { curveOf, type Point } from "../steps/curve.ts";
import { eventWith, withEvents } from "../steps/events.ts";
import { measureChoices, measureOf, measuresWith } from "../steps/measures.ts";
import { potentialWith } from "../steps/potential-of.ts";
import { sharesNow } from "../steps/ramp.ts";
import { needIn, RESOURCES, resourceOf, withNeed, withResource } from "../steps/resources.ts";
import { factorsNow } from "../steps/season-of.ts";
import { spiffsOf, spiffsWith } from "../steps/spiffs.ts";
import { seenLag, stagesOf } from "../steps/stages.ts";
import { withAllocation, withIncentives, withSteps } from "../steps/with-steps.ts";
import { DEFAULTS } from "./defaults.ts";
import type { NumberName } from "./number-field.ts";

/** Where a number stands among the answers, and the answers with another in its place; null is none. */
interface Place {
  readonly read: (state: State, at: number) => number | null;
  readonly write: (state: State, at: number, value: number | null) => Question;
}

const single = (key: "workingDays" | "sellingHours" | "rampMonths" | "maxStep"): Place => ({
  read: ({ question: { steps } }) => steps[key] ?? DEFAULTS[key],
  write: ({ question }, _, value) => withSteps(question, { [key]: value }),
});

const potential = (key: "penetration" | "ceiling"): Place => ({
  read: ({ question }) => question.steps.potential?.[key] ?? null,
  write: ({ question }, _, value) =>
    withSteps(question, { potential: potentialWith(question.steps.potential, { [key]: value }) }),
});

const resource = (
  key: "available" | "utilisation" | "backlog",
  otherwise: number | null = null,
): Place => ({
  read: ({ question }, at) =>
    resourceOf(question.steps.resources, RESOURCES[at]!)?.[key] ?? otherwise,
  write: (state, at, value) => withResource(state, RESOURCES[at]!, { [key]: value }),
});

const need: Place = {
  read: (state, at) => needIn(state, RESOURCES[at]!),
  write: (state, at, value) => withNeed(state, RESOURCES[at]!, value),
};

const incentive = (
  key: "target" | "cap" | "annualShare" | "teamShare" | "budget",
  otherwise: number | null = null,
): Place => ({
  read: ({ question }) => question.steps.incentives?.[key] ?? otherwise,
  write: ({ question }, _, value) => withIncentives(question, { [key]: value }),
});

const companyTarget: Place = {
  read: ({ question }) => question.steps.companyTarget ?? null,
  // Without a target there is nothing to hand down.
  write: ({ question }, _, value) =>
    withSteps(question, { companyTarget: value, ...(value === null ? { allocation: null } : {}) }),
};

const allocation = (key: "historyShare" | "overAssign"): Place => ({
  read: ({ question }) => question.steps.allocation?.[key] ?? DEFAULTS[key],
  write: ({ question }, _, value) => withAllocation(question, { [key]: value }),
});

const point = (side: 0 | 1): Place => ({
  read: (state, at) => curveOf(state)[at]?.[side] ?? null,
  write: (state, at, value) => {
    const moved = ([x, y]: Point): Point => (side === 0 ? [value ?? x, y] : [x, value ?? y]);
    const curve = curveOf(state).map((one, i) => (i === at ? moved(one) : one));
    return withIncentives(state.question, { curve });
  },
});

const tier = (side: 0 | 1): Place => ({
  read: (state, at) => tiersOf(state)[at]?.[side] ?? null,
  write: (state, at, value) => {
    const moved = ([from, rate]: Tier): Tier =>
      side === 0 ? [value ?? from, rate] : [from, value ?? rate];
    const tiers = tiersOf(state).map((one, i) => (i === at ? moved(one) : one));
    const { mode } = state.question.steps.incentives?.commission ?? FIRST_COMMISSION;
    return withIncentives(state.question, { commission: { tiers, mode } });
  },
});

const spiff = (key: "weeks" | "prize" | "winners"): Place => ({
  read: (state, at) => spiffsOf(state)[at]?.[key] ?? null,
  write: (state, at, value) => {
    const spiffs = spiffsOf(state);
    const change = value === null ? {} : { [key]: value };
    return withIncentives(state.question, { spiffs: spiffsWith(spiffs, at, change) });
  },
});

const growth: Place = {
  read: ({ question }) => question.growth,
  write: ({ question }, _, value) => ({ ...question, growth: value }),
};

const stage = (
  key: "minutes" | "lag",
  otherwise: (state: State, metric: string) => number | null = () => null,
): Place => ({
  read: (state, at) => {
    const one = stagesOf(state)[at];
    return one === undefined ? null : (one[key] ?? otherwise(state, one.metric));
  },
  write: (state, at, value) => {
    const stages = stagesOf(state).map((one, i) => {
      if (i !== at) return one;
      const { [key]: _, ...others } = one;
      return value === null ? others : { ...one, [key]: value };
    });
    return withSteps(state.question, { stages });
  },
});

/** Of the metric at a place among all that could have a goal of their own. */
const weight: Place = {
  read: (state, at) => measureOf(state, measureChoices(state)[at])?.weight ?? null,
  write: (state, at, value) =>
    withSteps(state.question, {
      measures: measuresWith(state, measureChoices(state)[at]!, { weight: value }),
    }),
};

const factor: Place = {
  read: (state, at) => factorsNow(state)[at] ?? null,
  write: (state, at, value) => {
    const season = factorsNow(state).map((one, i) => (i === at ? (value ?? one) : one));
    return withSteps(state.question, { season });
  },
};

const rampShare: Place = {
  read: ({ question: { steps } }, at) => sharesNow(steps)[at] ?? null,
  write: ({ question }, at, value) => {
    const rampSchedule = sharesNow(question.steps).map((one, i) =>
      i === at ? (value ?? one) : one,
    );
    return withSteps(question, { rampSchedule });
  },
};

const eventSize = (key: "effect" | "daysClosed"): Place => ({
  read: ({ question }, at) => question.steps.events?.[at]?.[key] ?? null,
  write: ({ question }, at, value) =>
    withEvents(
      question,
      (question.steps.events ?? []).map((event, i) =>
        i === at ? eventWith(event, { kind: key, [key]: value ?? 0 }) : event,
      ),
    ),
});

const indexExpected: Place = {
  read: ({ question }) => question.steps.index?.expected?.[0] ?? null,
  write: ({ question }, _, value) => {
    const { index } = question.steps;
    if (index === undefined) return question;
    const { metric } = index;
    return withSteps(question, {
      index: value === null ? { metric } : { metric, expected: [value] },
    });
  },
};

/** Where each number stands. */
export const PLACES: Readonly<Record<NumberName, Place>> = {
  growth,
  workingDays: single("workingDays"),
  sellingHours: single("sellingHours"),
  weight,
  minutes: stage("minutes"),
  lag: stage("lag", (state, metric) => seenLag(state, metric)?.months ?? null),
  factor,
  effect: eventSize("effect"),
  daysClosed: eventSize("daysClosed"),
  indexExpected,
  penetration: potential("penetration"),
  ceiling: potential("ceiling"),
  available: resource("available"),
  need,
  utilisation: resource("utilisation", DEFAULTS.utilisation),
  backlog: resource("backlog"),
  companyTarget,
  historyShare: allocation("historyShare"),
  overAssign: allocation("overAssign"),
  rampMonths: single("rampMonths"),
  rampShare,
  maxStep: single("maxStep"),
  target: incentive("target"),
  attainment: point(0),
  payout: point(1),
  cap: incentive("cap"),
  annualShare: incentive("annualShare", DEFAULTS.annualShare),
  teamShare: incentive("teamShare"),
  budget: incentive("budget"),
  tierFrom: tier(0),
  tierRate: tier(1),
  spiffWeeks: spiff("weeks"),
  spiffPrize: spiff("prize"),
  spiffWinners: spiff("winners"),
};
