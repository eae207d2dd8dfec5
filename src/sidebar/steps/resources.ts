import type { ResourceAnswer } from "../../addon/steps.ts";

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

/** The resources with a change to one of them; without it where nothing is available any more. */
export const resourcesWith = (
  resources: readonly ResourceAnswer[] = [],
  { kind, name }: { readonly kind: ResourceKind; readonly name: string },
  change: { readonly available?: number | null; readonly need?: number | null },
): readonly ResourceAnswer[] => {
  const before = resourceOf(resources, kind) ?? null;
  const { available = null, need } = { ...before, ...change };
  const others = resources.filter((resource) => resource.kind !== kind);
  if (available === null) return others;
  const next = { ...before, kind, name: before?.name ?? name, available, need: need ?? ONE };
  return [...others, next];
};
