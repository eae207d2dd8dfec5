import type { Doubt } from "../../core/doubts.ts";
import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import { lastAnswers } from "../last-answers.ts";

const KEY = "settled";

/** What a write settles: the answers that it took, also those that nobody gave. */
export const settledSetting = (doubts: readonly Doubt[]): Settings => ({
  [KEY]: JSON.stringify(Object.fromEntries(doubts.map(({ key, answer }) => [key, answer]))),
});

/** Whether goals were written with the answer of a doubt about this table. */
export const settledIn = (
  settings: Settings,
  source: string,
): ((doubt: Pick<Doubt, "key" | "answer">) => boolean) => {
  if (lastAnswers(settings)?.source !== source) return () => false;
  const settled = JSON.parse(settings[KEY] ?? "{}") as Readonly<Record<string, string>>;
  return ({ key, answer }) => settled[key] === answer;
};
