import { table } from "../table.ts";
import { KINDS } from "./kinds.ts";
import { mean } from "./mean.ts";
import { type Goals, RULES } from "./rules.ts";
import { scoreOf } from "./score.ts";
import { goalsAt, type Tried } from "./tried.ts";
import { percent } from "./words.ts";

/** Mean true chances, ours beside those of rules that need no tool, on the same teams. */
export const ruleTable = (tried: readonly Tried[]): string => {
  const rules: readonly (readonly [string, (one: Tried) => Goals])[] = [
    ["Goalwright", (one) => goalsAt(one, "goal")],
    ...Object.entries(RULES).map(
      ([name, rule]) => [name, ({ of }: Tried) => rule(of.team, of.history)] as const,
    ),
  ];
  const rows = rules.map(([name, rule]) => {
    const scores = tried.map((one) => ({ id: one.of.kind.id, ...scoreOf(one.of, rule(one)) }));
    const byKind = KINDS.map(({ id }) =>
      mean(scores.filter((score) => score.id === id).map(({ hit }) => hit)),
    );
    const all = [mean(scores.map(({ hit }) => hit)), mean(scores.map(({ inBand }) => inBand))];
    return [name, ...[...byKind, ...all].map(percent)];
  });
  return table(["hit", ...KINDS.map(({ id }) => id), "all", "in band"], rows);
};
