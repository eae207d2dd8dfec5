import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";

const SUPPORTS = ["tools", "leads", "training", "coaching"] as const;

/** The checklist's rows. */
export const supportNames = ({ text }: WorkbookVoice): readonly string[] =>
  SUPPORTS.map((what) => text.potential.supports[what]);

/** What the team has to sell more with, as it was answered, and what that makes of the goals. */
export const supportCells = (
  { potential, plan }: WorkbookFacts,
  { text, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.potential;
  const stateOf = (what: (typeof SUPPORTS)[number]) => {
    if (potential === null) return words.asItIs;
    return potential[what] ? words.yes : words.no;
  };
  const { percent } = numbersIn(locale);
  const rooms = plan.goals.map(({ why }) => why.potential - 1);
  const isHanded = (plan.company?.handed ?? null) !== null;
  const grows = isHanded ? words.growsBeside : words.grows;
  const [least, most] = [Math.min(...rooms), Math.max(...rooms)].map((room) => percent(room, 1));
  return [
    {
      ...{ row: "supportHeader", column: "item", content: words.support },
      ...{ role: "wordHeader", note: words.rule(isHanded) },
    },
    { row: "supportHeader", column: "available", content: words.state, role: "wordHeader" },
    ...SUPPORTS.flatMap((what): readonly LaidCell[] => {
      const row = listRow("supports", words.supports[what]);
      return [
        { row, column: "item", content: words.supports[what], role: "word" },
        { row, column: "available", content: stateOf(what), role: "word" },
      ];
    }),
    {
      row: "supportWords",
      column: "item",
      content:
        potential === null
          ? words.nobodyAnswered
          : grows(
              ...([percent(potential.support), percent(potential.headroom)] as const),
              ...([`${least}`, `${most}`, text.goals.tab] as const),
            ),
      role: "hint",
    },
  ];
};
