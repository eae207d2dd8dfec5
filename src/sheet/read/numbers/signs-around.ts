import { CODES, DOLLAR_LETTERS } from "./currency-marks.ts";

/** What stands around an amount's digits, currencies apart. */
export interface AmountSigns {
  readonly sign: 1 | -1;
  readonly isPlus: boolean;
  readonly isPercent: boolean;
}

const MARK = `(?:${[
  "[€£¥₹]|zł|S/",
  `(?:${Object.keys(DOLLAR_LETTERS).join("|")})? ?\\$S?`,
  `(?:${[...CODES].join("|")})(?: ?\\$)?`,
  "euros?|dollars?|d[oó]lar(?:es)?|pounds?|pesos?|soles|reais",
].join("|")})`;
const AROUND = new RegExp(
  `^(?:${MARK} ?)?(\\()? ?([+-])? ?(?:${MARK} ?)?([+-])?0 ?(%)? ?${MARK}? ?(-)?(\\))? ?${MARK}?$`,
  "i",
);

/** Reads "-€", "(" and " €)", "US$ ", " %"; null where something else stands there, or two signs. Each pair is read once. */
export const signsAround = (before: string, after: string): AmountSigns | null => {
  if (before === "" && after === "") return NOTHING;
  const around = `${before}0${after}`;
  let known = READ.get(around);
  if (known === undefined) {
    if (READ.size >= MOST_KEPT) READ.clear();
    known = read(around);
    READ.set(around, known);
  }
  return known;
};

const NOTHING: AmountSigns = { sign: 1, isPlus: false, isPercent: false };
const MOST_KEPT = 1000;
const READ = new Map<string, AmountSigns | null>();

const read = (around: string): AmountSigns | null => {
  const match = AROUND.exec(around);
  if (match === null) return null;
  const [, opens, sign, inner, percent, after, closes] = match;
  const signs = [sign, inner, after, opens].filter((each) => each !== undefined);
  if (opens?.length !== closes?.length || signs.length > 1) return null;
  const isPlus = signs[0] === "+";
  return {
    sign: signs.length === 0 || isPlus ? 1 : -1,
    isPlus,
    isPercent: percent !== undefined,
  };
};
