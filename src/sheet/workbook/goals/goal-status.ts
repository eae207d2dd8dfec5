import type { WorkbookVoice } from "../facts.ts";
import { unlessWrong } from "../frame/formula.ts";
import type { Rule } from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { wordsWidth } from "../frame/widths.ts";

/** Rather missed than reached: less than what shows as 50 in a hundred (formulas' texts). */
const isBelowHalf = (chance: string): string => `${chance}<99/200`;
const BELOW_HALF = `SUMPRODUCT((${isBelowHalf("[people*|chance]")})*1)`;

/** From so many on, and in such a share of the team, what rows have in common tells nothing in each. */
const MANY = 3;
const NEARLY_ALL = { of: 4, are: 3 };

/**
 * Whether nearly all of the team's goals are rather missed than reached (a formula's text): then the
 * line above the list says it once, and rows tell what else there is.
 */
export const ARE_BELOW_HALF = `AND(${BELOW_HALF}>=${MANY};${NEARLY_ALL.of}*${BELOW_HALF}>=${NEARLY_ALL.are}*COUNT([people*|chance]))`;

/** That sentence behind others, as long as it is true. */
export const withBelowHalf = (
  why: string,
  belowHalf: WorkbookVoice["text"]["goals"]["belowHalf"],
): { readonly formula: string } => {
  const said = belowHalf(`"&${BELOW_HALF}&"`, `"&COUNT([people*|chance])&"`);
  return { formula: `="${why}"&IF(${ARE_BELOW_HALF};" ${said}";"")` };
};

/** A goal that fewer reach is very hard, one that more reach is very easy. */
const VERY_HARD = 0.25;
const VERY_EASY = 0.95;

/** Where the reason is to be written, "O7": beside an open sidebar it may be out of sight (a formula's text). */
const REASON_CELL = "ADDRESS(ROW([reason]);COLUMN([reason]);4)";

/**
 * What is to be said of a goal; `told.kept` is what months hold that stay as they were told (a formula's
 * text): a goal cannot come to less. `told.isOldReason` tells whether the reason is still that of another
 * goal, with which publishing would be refused (likewise). `isSaidAbove` tells, where something stands
 * above the list, whether that says of the goals what the chance of this one is (a formula's text, too).
 */
export const statusOf = (
  { text }: WorkbookVoice,
  isLessBetter: boolean,
  told: { readonly kept: string; readonly isOldReason: string },
  isSaidAbove: string | null = null,
) => {
  const {
    belowKept,
    beyond,
    beyondNoReason,
    reasonMissing,
    oldReason,
    veryHard,
    belowHalf,
    belowHalfToo,
    veryEasy,
    ready,
    zero,
    noStart,
  } = text.goals.status;
  const hundredths = (share: number) => `${Math.round(100 * share)}/100`;
  const below =
    isSaidAbove === null ? `"${belowHalf}"` : `IF(${isSaidAbove};"${belowHalfToo}";"${belowHalf}")`;
  const likely = `IF(${isBelowHalf("[chance]")};${below};"${ready}")`;
  const isReady = isLessBetter ? likely : `IF([start]=0;"${noStart}";${likely})`;
  const byChance = `IF([chance]<${hundredths(VERY_HARD)};"${veryHard}";IF([chance]>${hundredths(VERY_EASY)};"${veryEasy}";${isReady}))`;
  // Staying within 0 is a goal like any other.
  const standing = isLessBetter ? byChance : `IF([final]=0;"${zero}";${byChance})`;
  const isBeyond = `[final]${isLessBetter ? "<" : ">"}[stretch]`;
  const reasoned = `IF(${isBeyond};"${beyond}";${standing})`;
  const unreasoned = `IF(${isBeyond};"${beyondNoReason}";"${reasonMissing}")&" ("&${REASON_CELL}&")"`;
  const renewed = `IF(IF([own]="";FALSE;${told.isOldReason});"${oldReason} ("&${REASON_CELL}&")";${reasoned})`;
  const explained = `IF(AND([own]<>"";[reason]="");${unreasoned};${renewed})`;
  const said = `IF([final]<${told.kept};"${belowKept}";${explained})`;
  return { formula: `=${unlessWrong(["[own]"], text.wrong.amount, said)}` };
};

/** The width of a column that holds each status whole; where a reason is missing, its cell is behind it, over which the words go. */
export const statusWidth = ({ goals, wrong }: WorkbookVoice["text"]): number =>
  wordsWidth([...Object.values(goals.status), wrong.amount], 150);

/** How the chance and the status of a list of goals look. */
export const goalRules = (list: string, { text }: WorkbookVoice): readonly Rule[] => {
  const { belowKept, beyond, beyondNoReason, ...mild } = text.goals.status;
  const { reasonMissing, oldReason, veryHard, veryEasy, zero, noStart, belowHalf } = mild;
  const wrong = text.wrong.amount;
  const status = { column: "status", list };
  const chance = { column: "chance", list };
  return [
    { cells: chance, when: { kind: "below", value: VERY_HARD }, ink: COLORS.bad, bold: true },
    { cells: chance, when: { kind: "above", value: VERY_EASY }, ink: COLORS.warn, bold: true },
    ...[belowKept, beyond, beyondNoReason, veryHard].map(
      (said): Rule => ({
        cells: status,
        when: { kind: "startsWith", text: said },
        ink: COLORS.bad,
        bold: true,
      }),
    ),
    ...[reasonMissing, oldReason, wrong, veryEasy, belowHalf, zero, noStart].map(
      (said): Rule => ({
        cells: status,
        when: { kind: "startsWith", text: said },
        ink: COLORS.warn,
        bold: true,
      }),
    ),
  ];
};
