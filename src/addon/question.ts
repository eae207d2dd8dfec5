import * as v from "valibot";
import { GoalError } from "../core/errors.ts";
import { REWARD_CODES } from "../core/incentives/rewards.ts";
import { LONGEST_LAG } from "../sheet/metrics/seen-lags.ts";
import type { Question, Source } from "./service.ts";

const MOST_ANSWERS = 500;
/** Twice as much and more, with the answers before them, must fit into one cell of 50,000 characters. */
const MOST_LETTERS = 20_000;

const word = v.nullable(v.string());
const told = v.pipe(
  v.record(v.string(), v.string()),
  v.check((answers) => Object.keys(answers).length <= MOST_ANSWERS),
  v.check((answers) => JSON.stringify(answers).length <= MOST_LETTERS),
);
const headings = v.object({
  date: word,
  person: word,
  metric: word,
  values: v.array(v.string()),
  all: v.array(v.string()),
  words: v.exactOptional(v.record(v.string(), v.string())),
});
const isoMonthText = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** Answers of earlier versions have no more than the address. */
const source = {
  source: v.string(),
  table: v.optional(v.nullable(v.object({ sheet: v.number(), headings })), null),
  roster: v.optional(v.string(), ""),
  told: v.optional(told, {}),
};
const sourceShape = v.nullable(v.object(source));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));
const points = v.array(v.tuple([v.number(), v.number()]));
const targets = v.pipe(
  v.array(v.strictObject({ person: v.string(), target: notNegative })),
  v.check((amounts) => JSON.stringify(amounts).length <= MOST_LETTERS),
);
const stepsShape = v.strictObject({
  isCount: v.exactOptional(v.boolean()),
  isLessBetter: v.exactOptional(v.boolean()),
  stages: v.exactOptional(
    v.array(
      v.strictObject({
        metric: v.string(),
        minutes: v.exactOptional(notNegative),
        lag: v.exactOptional(
          v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_LAG)),
        ),
      }),
    ),
  ),
  measures: v.exactOptional(
    v.array(
      v.strictObject({
        metric: v.string(),
        weight: v.exactOptional(share),
        isGuard: v.exactOptional(v.boolean()),
        followsMarket: v.exactOptional(v.boolean()),
        isCount: v.exactOptional(v.boolean()),
        isLessBetter: v.exactOptional(v.boolean()),
        unit: v.exactOptional(v.string()),
      }),
    ),
  ),
  metricNames: v.exactOptional(v.array(v.strictObject({ metric: v.string(), name: v.string() }))),
  workingDays: v.exactOptional(positive),
  sellingHours: v.exactOptional(positive),
  normal: v.exactOptional(v.array(v.strictObject({ person: v.string(), month: isoMonthText }))),
  oneOffs: v.exactOptional(v.array(v.strictObject({ person: v.string(), month: isoMonthText }))),
  season: v.exactOptional(v.array(notNegative)),
  events: v.exactOptional(
    v.array(
      v.strictObject({
        name: v.string(),
        from: isoMonthText,
        to: v.exactOptional(isoMonthText),
        isYearly: v.exactOptional(v.boolean()),
        effect: v.exactOptional(v.number()),
        daysClosed: v.exactOptional(notNegative),
      }),
    ),
  ),
  index: v.exactOptional(
    v.strictObject({ metric: v.string(), expected: v.exactOptional(v.array(v.number())) }),
  ),
  potential: v.exactOptional(
    v.strictObject({
      tools: v.boolean(),
      leads: v.boolean(),
      training: v.boolean(),
      coaching: v.boolean(),
      penetration: v.exactOptional(share),
      ceiling: v.exactOptional(share),
    }),
  ),
  resources: v.exactOptional(
    v.array(
      v.strictObject({
        kind: v.picklist(["backOffice", "support", "suppliers", "other"]),
        name: v.string(),
        unit: v.exactOptional(v.string()),
        available: notNegative,
        need: notNegative,
        per: v.exactOptional(v.string()),
        utilisation: v.exactOptional(share),
        backlog: v.exactOptional(notNegative),
      }),
    ),
  ),
  companyTarget: v.exactOptional(positive),
  allocation: v.exactOptional(
    v.strictObject({
      by: v.picklist(["likely", "even", "lastYear", "weighted"]),
      historyShare: v.exactOptional(v.number()),
      overAssign: v.exactOptional(v.number()),
      leastChance: v.exactOptional(v.number()),
    }),
  ),
  rampMonths: v.exactOptional(notNegative),
  rampSchedule: v.exactOptional(v.array(share)),
  announced: v.exactOptional(v.boolean()),
  cause: v.exactOptional(v.string()),
  maxStep: v.exactOptional(share),
  reviewMonths: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  rewards: v.exactOptional(v.array(v.picklist(REWARD_CODES))),
  clawback: v.exactOptional(v.boolean()),
  incentives: v.exactOptional(
    v.strictObject({
      target: v.exactOptional(notNegative),
      targets: v.exactOptional(targets),
      curve: v.exactOptional(points),
      cap: v.exactOptional(notNegative),
      payoutMonths: v.exactOptional(v.picklist([1, 3, 6, 12])),
      annualShare: v.exactOptional(share),
      teamShare: v.exactOptional(share),
      teamCurve: v.exactOptional(points),
      budget: v.exactOptional(notNegative),
      commission: v.exactOptional(
        v.strictObject({ tiers: points, mode: v.picklist(["marginal", "retroactive"]) }),
      ),
      spiffs: v.exactOptional(
        v.array(
          v.strictObject({
            name: v.string(),
            from: isoMonthText,
            weeks: positive,
            prize: notNegative,
            winners: v.pipe(v.number(), v.integer(), v.minValue(0)),
            metric: v.exactOptional(v.string()),
          }),
        ),
      ),
    }),
  ),
});
const questionShape = v.strictObject({
  ...source,
  metric: v.string(),
  period: v.string(),
  probability: v.number(),
  growth: v.nullable(v.number()),
  steps: v.optional(stepsShape, {}),
});

/**
 * A question as the sidebar sends it or the Lists tab keeps it. A step answered with what it does
 * not take is a mistake of the user's, anything else one of ours: both throw.
 */
export const questionOf = (value: unknown): Question => {
  const parsed = v.safeParse(questionShape, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const [first, ...path] = (issue.path ?? []).map(({ key }) => String(key));
  if (first !== "steps") throw new v.ValiError(parsed.issues);
  const facts = {
    key: path.join("."),
    value: JSON.stringify(issue.input) ?? "",
    allowed: issue.expected ?? issue.message,
  };
  throw new GoalError("badAnswer", facts);
};

/** A source as the sidebar sends it, null for the best guess. Throws on anything else. */
export const askedSource = (value: unknown): Source | null => v.parse(sourceShape, value);
