import type { RewardCode } from "../../../core/incentives/rewards.ts";
import { rewardSentence } from "../../../text/reward-sentence.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";

/** Each idea's number, whichever others there are: what was typed beside it stays with it. */
const NUMBERS: Readonly<Record<RewardCode, string>> = {
  thanks: "1",
  firstPick: "2",
  mentor: "3",
  weeklyWins: "4",
  halfDay: "5",
  contest: "6",
  choice: "7",
  flexibleHours: "10",
  parking: "11",
  lunch: "12",
  giftCard: "13",
  training: "14",
  outing: "15",
  trip: "16",
};
/** Rows for the manager's own ideas. */
const OWN = ["8", "9"] as const;

/** The numbers of the ideas that suit this team, and of the blank rows behind them. */
export const rewardKeys = ({ plan }: WorkbookFacts): readonly string[] => [
  ...plan.rewards.map(({ code }) => NUMBERS[code]),
  ...OWN,
];

/** Letters that surely stand in a line of the merged cells, and pixels of a line and around all. */
const LINE = { letters: 62, height: 17, around: 8 };
const OWN_LINES = 2;

/** Of the rows of the keys, in pixels: no sentence is cut, and none stands in a void. */
export const rewardHeights = (
  { plan }: WorkbookFacts,
  { language }: WorkbookVoice,
): readonly number[] => {
  const lines = plan.rewards.map((reward) =>
    Math.ceil(rewardSentence(reward, language).length / LINE.letters),
  );
  return [...lines, ...OWN.map(() => OWN_LINES)].map(
    (count) => LINE.around + LINE.height * Math.max(OWN_LINES, count),
  );
};

/** Rewards that cost no pay, who sees to each, and when: all yellow. */
export const rewardCells = (
  { plan, hasChosenRewards }: WorkbookFacts,
  { text, language }: WorkbookVoice,
): readonly LaidCell[] => {
  const { free, freeIdeas, headers, helpers } = text.incentives;
  const title = hasChosenRewards ? free : freeIdeas;
  return [
    { row: "freeHeader", column: "person", content: title, role: "wordHeader", to: "at.2" },
    { row: "freeHeader", column: "at.3", content: headers.owner, role: "wordHeader" },
    { row: "freeHeader", column: "at.4", content: headers.when, role: "wordHeader" },
    { row: "freeHeader", column: "key", content: helpers.key, role: "numberHeader" },
    ...plan.rewards.flatMap((reward) =>
      rewardRow(NUMBERS[reward.code], rewardSentence(reward, language)),
    ),
    ...OWN.flatMap((key) => rewardRow(key, "")),
  ];
};

const rewardRow = (key: string, sentence: string): readonly LaidCell[] => {
  const row = listRow("free", key);
  return [
    { row, column: "person", content: sentence, role: "inputText", to: "at.2" },
    { row, column: "at.3", content: "", role: "inputText" },
    { row, column: "at.4", content: "", role: "inputText" },
    { row, column: "key", content: Number(key), role: "helper" },
  ];
};
