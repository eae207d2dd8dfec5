import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { inMoney } from "./in-money.ts";
import { paidInParts } from "./paid-parts.ts";
import { saidIn } from "./said-row.ts";

/** Its row among what is said above the amounts; beside it, hidden, whose parts are fewer, "" for nobody's. */
export const FEWER = "3";
const [SAID, NAMED] = ["payAlike", "next"] as const;
export const FEWER_NAMED = `[${listRow(SAID, FEWER)}|${NAMED}]`;

/** So many are named: a formula has no room for more. */
const MOST = 3;

/** Parts in which a row of the table of a part's pay has a goal. */
const COUNTS = "[each*|slope]";

/** Whether the period is paid in parts, of which somebody has fewer, as it was written. */
export const hasFewer = (facts: WorkbookFacts): boolean =>
  (paidInParts(facts)?.fewer.length ?? 0) > 0;

/** Who is paid the same amount in fewer, larger parts, in how many and how much, as the Calendar's goals and the amounts stand. */
export const fewerCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const paid = paidInParts(facts);
  if (paid === null || paid.fewer.length === 0) return [];
  const { fewer } = voice.text.incentives.parts;
  const named = paid.fewer
    .slice(0, MOST)
    .map((at) => namedAt(at, facts, voice))
    .join("&");
  const more = paid.fewer.length > MOST ? `&" ${fewer.more(paid.fewer.length - MOST)}"` : "";
  return [
    ...saidIn(
      SAID,
      { formula: `=IF(${FEWER_NAMED}="";"";"${fewer.above(paid.months)}"&${FEWER_NAMED})` },
      FEWER,
    ),
    {
      ...{ row: listRow(SAID, FEWER), column: NAMED, role: "hint" },
      content: { formula: `=${named}${more}` },
    },
  ];
};

/** " Anna 9 × €462.89." where their parts pay and are fewer than others' (a formula's text). */
const namedAt = (at: number, facts: WorkbookFacts, voice: WorkbookVoice): string => {
  const cell = (column: string) => `[${listRow("each", `${at + 1}`)}|${column}]`;
  const isFewer = `AND(ISNUMBER(${cell("target")});${cell("slope")}<MAX(${COUNTS}))`;
  const pays = inMoney(`ROUND(${cell("target")};2)`, facts, voice);
  return `IF(${isFewer};" "&${cell("person")}&" "&${cell("slope")}&" × "&${pays}&".";"")`;
};
