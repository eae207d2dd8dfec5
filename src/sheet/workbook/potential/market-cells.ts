import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { exactShare, GROWTH, goalFormat, INDENT, PERCENT } from "../frame/number-format.ts";

const SHARES = ["won", "most", "headroom"] as const;
const FIGURES = ["before", "now", "reached", "ceiling"] as const;

/** How far the market is won, a row each: what is left alone where nobody answered. */
export const marketNames = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly string[] =>
  sharesIn(facts).map((name) => text.potential[name]);

const sharesIn = (facts: WorkbookFacts): readonly (typeof SHARES)[number][] =>
  isUntold(facts) ? ["headroom"] : SHARES;

const isUntold = ({ potential }: WorkbookFacts): boolean =>
  (potential?.penetration ?? null) === null && (potential?.ceiling ?? null) === null;

/** What the results say of a ceiling, a row each; none where the months are too few to tell. */
export const seenNames = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly string[] =>
  seenIn(facts) === null ? [] : FIGURES.map((name) => text.potential[name]);

const seenIn = ({ plan: { saturation } }: WorkbookFacts) =>
  saturation === null || saturation.team.verdict === "tooFew" ? null : saturation;

/** How far the market is won: as it was answered, and as the growth of the results shows it. */
export const marketCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => [
  ...answeredCells(facts, voice),
  ...seenCells(facts, voice),
];

const answeredCells = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly LaidCell[] => {
  const words = text.potential;
  const { potential } = facts;
  const values = {
    won: potential?.penetration ?? null,
    most: potential?.ceiling ?? null,
    headroom: potential?.headroom ?? null,
  };
  const hintOf = (name: (typeof SHARES)[number]): string => {
    if (name !== "headroom") return values[name] === null ? words.asItIs : "";
    if (values.headroom === null) return words.asItIs;
    return isUntold(facts) ? words.allLeft : "";
  };
  return [
    ...heading("marketHeader", words.market, words.value),
    ...sharesIn(facts).flatMap((name): readonly LaidCell[] => {
      const row = listRow("market", words[name]);
      const value = values[name];
      const format = value === null || name === "headroom" ? PERCENT : exactShare(value);
      return [
        { row, column: "item", content: words[name], role: "word" },
        { row, column: "available", content: value ?? "", role: "past", format },
        { row, column: "need", content: hintOf(name), role: "hint", format: INDENT },
      ];
    }),
  ];
};

const seenCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.potential;
  const seen = seenIn(facts);
  const verdict = (content: string): LaidCell => ({
    ...{ row: "resultsHeader", column: "need", content, role: "band" },
  });
  if (seen === null) {
    return [
      { row: "resultsHeader", column: "item", content: words.results, role: "label" },
      verdict(words.verdicts.tooFew),
    ];
  }
  const { team, people } = seen;
  const flat = people.filter((one) => one.verdict === "flattening");
  const figures = {
    before: { value: team.growthBefore, format: GROWTH },
    now: { value: team.growthNow, format: GROWTH },
    reached: { value: team.reached, format: PERCENT },
    ceiling: { value: team.ceiling, format: goalFormat(facts, voice) },
  };
  const months = numbersIn(voice.locale).plain(team.months);
  return [
    ...heading("resultsHeader", words.results, words.value),
    verdict(words.verdicts[team.verdict]),
    ...FIGURES.flatMap((name): readonly LaidCell[] => {
      const row = listRow("seen", words[name]);
      const { value, format } = figures[name];
      return [
        { row, column: "item", content: words[name], role: "word" },
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
