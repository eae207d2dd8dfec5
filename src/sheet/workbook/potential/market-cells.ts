import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { exactShare, GROWTH, goalFormat, INDENT, PERCENT } from "../frame/number-format.ts";

/** What the results say of a ceiling, a row each. */
export const saturationRows = ["before", "now", "reached", "ceiling"] as const;

/** How far the market is won: as it was answered, and as the growth of the results shows it. */
export const marketCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => [
  ...answeredCells(facts, voice),
  ...seenCells(facts, voice),
];

const answeredCells = (
  { potential }: WorkbookFacts,
  { text }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.potential;
  const { penetration = null, ceiling = null, headroom = null } = potential ?? {};
  const isUntold = penetration === null && ceiling === null;
  const hintOf = (name: "won" | "most" | "headroom", value: number | null): string => {
    if (name === "headroom" && value !== null) return isUntold ? words.allLeft : "";
    if (value !== null) return "";
    return name === "won" ? words.notAnsweredWhere : words.notAnswered;
  };
  const row = (name: "won" | "most" | "headroom", value: number | null): readonly LaidCell[] => [
    { row: name, column: "item", content: words[name], role: "word" },
    {
      ...{ row: name, column: "available", content: value ?? "", role: "past" as const },
      format: value === null || name === "headroom" ? PERCENT : exactShare(value),
    },
    ...(hintOf(name, value) === ""
      ? []
      : [
          {
            ...{ row: name, column: "need", role: "hint" as const, format: INDENT },
            content: hintOf(name, value),
          },
        ]),
  ];
  return [
    ...heading("marketHeader", words.market, words.value),
    ...row("won", penetration),
    ...row("most", ceiling),
    ...row("headroom", headroom),
  ];
};

const seenCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { saturation } = facts.plan;
  const words = voice.text.potential;
  const head = heading("resultsHeader", words.results, words.value);
  if (saturation === null || saturation.team.verdict === "tooFew") {
    return [
      ...head,
      { row: "resultsHeader", column: "need", content: words.verdicts.tooFew, role: "band" },
      ...saturationRows.flatMap((row): readonly LaidCell[] => [
        { row, column: "item", content: words[row], role: "word" },
        { row, column: "available", content: words.none, role: "calc" },
      ]),
    ];
  }
  const { team, people } = saturation;
  const flat = people.filter(({ verdict }) => verdict === "flattening");
  const figures = {
    before: { value: team.growthBefore, format: GROWTH },
    now: { value: team.growthNow, format: GROWTH },
    reached: { value: team.reached, format: PERCENT },
    ceiling: { value: team.ceiling, format: goalFormat(facts, voice) },
  };
  const months = numbersIn(voice.locale).plain(team.months);
  return [
    ...head,
    { row: "resultsHeader", column: "need", content: words.verdicts[team.verdict], role: "band" },
    ...saturationRows.flatMap((row): readonly LaidCell[] => {
      const { value, format } = figures[row];
      return [
        { row, column: "item", content: words[row], role: "word" },
        { row, column: "available", content: value ?? words.none, role: "calc", format },
      ];
    }),
    { row: "resultsWords", column: "item", content: words.monthsSeen(months), role: "hint" },
    {
      row: "resultsWords2",
      column: "item",
      content:
        flat.length === 0 ? "" : words.flatPeople(flat.map(({ person }) => person).join(", ")),
      role: "hint",
    },
  ];
};

const heading = (row: string, what: string, value: string): readonly LaidCell[] => [
  { row, column: "item", content: what, role: "wordHeader" },
  { row, column: "available", content: value, role: "numberHeader" },
];
