import type { Dist } from "../../src/local/node/read-dist.ts";
import { planByCore } from "./by-core.ts";
import { planByFile } from "./by-file.ts";
import { casesOf } from "./case.ts";
import { kindTable } from "./kind-table.ts";
import { ruleTable } from "./rule-table.ts";
import { spreadTable } from "./spread-table.ts";
import { tierTable } from "./tier-table.ts";
import type { Tried } from "./tried.ts";

/** Teams of every kind through the file that ships. */
export const simulated = async (dist: Dist, teamsAKind: number): Promise<string> => {
  const tried: Tried[] = [];
  for (const of of casesOf(teamsAKind)) tried.push({ of, goals: await planByFile(dist, of) });
  return tables(tried);
};

/** The same teams through src/core alone. */
export const simulatedByCore = (teamsAKind: number): string =>
  tables(casesOf(teamsAKind).map((of) => ({ of, goals: planByCore(of) })));

const tables = (tried: readonly Tried[]): string =>
  [kindTable(tried), ruleTable(tried), tierTable(tried), spreadTable(tried)].join("\n\n");
