import type { PersonGoal } from "../../../core/planned.ts";
import { mean } from "../../../core/stats/mean.ts";
import { sum } from "../../../core/stats/sum.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";

/** By how much the support that was told raises what results alone ask, in all and from person to person. */
export const riseWords = (
  { plan: { goals, isLessBetter, company }, potential }: WorkbookFacts,
  { text, locale }: WorkbookVoice,
): string => {
  const { rise } = text.start;
  const { percent } = numbersIn(locale);
  if (isLessBetter) return rise.notHere;
  if (potential === null) return rise.untold;
  const rises = goals.map(({ why }) => why.potential - 1);
  const most = Math.max(...rises);
  if (most <= 0) return rise.none;
  const withIt = rise.reach(Math.round(100 * mean(goals.map(chanceWithSupport))));
  if (company?.handed) return `${rise.beside} ${withIt}`;
  const expected = sum(goals.map((goal) => goal.expected));
  const added = sum(goals.map((goal, i) => goal.expected * rises[i]!));
  const [all, low, high] = [added / expected, Math.min(...rises), most].map((share) =>
    percent(share, 1),
  );
  return `${rise.by(all!, low!, high!)} ${withIt}`;
};

const chanceWithSupport = ({ chance, chanceWith }: PersonGoal): number => chanceWith ?? chance;
