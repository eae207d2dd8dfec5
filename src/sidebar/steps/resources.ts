import type { Question } from "../../addon/service.ts";
import type { ResourceAnswer } from "../../addon/steps.ts";
import { mainMetric } from "../main-metric.ts";
import type { State } from "../state.ts";
import { textIn } from "../voice.ts";
import { withSteps } from "./with-steps.ts";

/** What must keep up with the sales, each asked about on its own. */
export const RESOURCES = ["backOffice", "support", "suppliers"] as const;

export type ResourceKind = (typeof RESOURCES)[number];

/** An amount of money is asked about by the thousand where no sales are counted. */
const THOUSAND = 1000;

/**
 * What one unit of a need is for: one of a metric that counts the sales, so much of an amount, or
 * (null) one of the main metric, which is a count.
 */
export type NeedFor = { readonly per: string } | { readonly amount: number } | null;

/** As said of a resource; else by what the main metric is. */
export const needFor = (
  state: Pick<State, "found" | "question">,
  said?: ResourceAnswer,
): NeedFor => {
  if (said?.per !== undefined) return { per: said.per };
  const main = mainMetric(state);
  if (!main || (state.question.steps.isCount ?? main.isCount)) return null;
  return said === undefined && main.sold !== null ? { per: main.sold } : { amount: THOUSAND };
};

/** What is needed for that much; null where nothing is said of the resource. */
export const needIn = (state: State, kind: ResourceKind): number | null => {
  const said = resourceOf(state.question.steps.resources, kind);
  if (!said) return null;
  const one = needFor(state, said);
  return one && "amount" in one ? tidy(said.need * one.amount) : said.need;
};

/** The question with that as an answer. */
export const withNeed = (state: State, kind: ResourceKind, value: number | null): Question => {
  const one = needFor(state, resourceOf(state.question.steps.resources, kind));
  const need = value !== null && one && "amount" in one ? tidy(value / one.amount) : value;
  return withResource(state, kind, { need });
};

const tidy = (need: number): number => Number(need.toPrecision(12));

export const resourceOf = (
  resources: readonly ResourceAnswer[] | undefined,
  kind: ResourceKind,
): ResourceAnswer | undefined => resources?.find((resource) => resource.kind === kind);

/** The question with a change to a resource. */
export const withResource = (
  state: State,
  kind: ResourceKind,
  change: ResourceChange,
): Question => {
  const { question, opening } = state;
  const name = textIn(opening?.language ?? "en").potential.kinds[kind];
  const first = firstNeed(needFor(state));
  const resources = resourcesWith(question.steps.resources, { kind, name, ...first }, change);
  return withSteps(question, { resources: resources.length > 0 ? resources : null });
};

/** Until more is said, one unit of a resource is for one sale, or for so much money. */
const firstNeed = (one: NeedFor): Pick<ResourceAnswer, "need" | "per"> => {
  if (one && "per" in one) return { need: 1, per: one.per };
  return { need: one ? 1 / one.amount : 1 };
};

/** The resources with a change to one of them; without it where nothing is available any more. */
const resourcesWith = (
  resources: readonly ResourceAnswer[] = [],
  {
    kind,
    ...first
  }: Pick<ResourceAnswer, "name" | "need" | "per"> & { readonly kind: ResourceKind },
  change: ResourceChange,
): readonly ResourceAnswer[] => {
  const before = resourceOf(resources, kind) ?? null;
  const { available = null, need, ...more } = { ...(before ?? first), ...change };
  const others = resources.filter((resource) => resource.kind !== kind);
  if (available === null) return others;
  const said = { ...more, kind, available, need: need ?? first.need };
  return [...others, withoutNull(said)];
};

/** What is said of a resource; null takes an answer back. */
export interface ResourceChange {
  readonly available?: number | null;
  readonly need?: number | null;
  readonly utilisation?: number | null;
  readonly backlog?: number | null;
  readonly unit?: string | null;
}

type Said = Pick<ResourceAnswer, "kind" | "name" | "available" | "need" | "per"> &
  Pick<ResourceChange, "utilisation" | "backlog" | "unit">;

const withoutNull = ({ utilisation, backlog, unit, ...known }: Said): ResourceAnswer => ({
  ...known,
  ...(utilisation == null ? {} : { utilisation }),
  ...(backlog == null ? {} : { backlog }),
  ...(unit == null ? {} : { unit }),
});
