import type { Question } from "../../addon/service.ts";
import type { ResourceAnswer } from "../../addon/steps.ts";
import type { State } from "../state.ts";
import { textIn } from "../voice.ts";
import { withSteps } from "./with-steps.ts";

/** What must keep up with the sales, each asked about on its own. */
export const RESOURCES = ["backOffice", "support", "suppliers"] as const;

export type ResourceKind = (typeof RESOURCES)[number];

const ONE = 1; // What is available is then counted in sales.

export const resourceOf = (
  resources: readonly ResourceAnswer[] | undefined,
  kind: ResourceKind,
): ResourceAnswer | undefined => resources?.find((resource) => resource.kind === kind);

/** Sales that all of a resource would carry in so many months; null where nothing is said of it. */
export const mostOf = (
  resources: readonly ResourceAnswer[],
  name: string,
  months: number,
): number | null => {
  const resource = resources.find((one) => one.name === name);
  return resource && resource.need > 0 ? (resource.available * months) / resource.need : null;
};

/** The question with a change to a resource. */
export const withResource = (
  { question, opening }: State,
  kind: ResourceKind,
  change: ResourceChange,
): Question => {
  const name = textIn(opening?.language ?? "en").potential.kinds[kind];
  const resources = resourcesWith(question.steps.resources, { kind, name }, change);
  return withSteps(question, { resources: resources.length > 0 ? resources : null });
};

/** The resources with a change to one of them; without it where nothing is available any more. */
const resourcesWith = (
  resources: readonly ResourceAnswer[] = [],
  { kind, name }: { readonly kind: ResourceKind; readonly name: string },
  change: ResourceChange,
): readonly ResourceAnswer[] => {
  const before = resourceOf(resources, kind) ?? null;
  const { available = null, need, ...more } = { ...before, ...change };
  const others = resources.filter((resource) => resource.kind !== kind);
  if (available === null) return others;
  const said = { ...more, kind, name: before?.name ?? name, available, need: need ?? ONE };
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

type Said = Pick<ResourceAnswer, "kind" | "name" | "available" | "need"> &
  Pick<ResourceChange, "utilisation" | "backlog" | "unit">;

const withoutNull = ({ utilisation, backlog, unit, ...known }: Said): ResourceAnswer => ({
  ...known,
  ...(utilisation == null ? {} : { utilisation }),
  ...(backlog == null ? {} : { backlog }),
  ...(unit == null ? {} : { unit }),
});
