import type { AskedDoubt, Found } from "../../addon/service.ts";
import type { Answers } from "../../core/doubts.ts";
import type { CliText } from "../../text/en/cli.ts";
import { Told } from "./ask.ts";

/** Doubts that make another number of every cell: nobody but the user may settle them. */
const WEIGHTY = new Set(["dates", "numbers", "thousands"]);

/** Ends where a table can be read in two ways and nothing tells which: the question, and the option that answers it. */
export const refuseOpenDoubts = ({ doubts }: Found, text: CliText): void => {
  const open = doubts.find(({ key, isOpen, isTold }) => WEIGHTY.has(key) && isOpen && !isTold);
  if (open) throw new Told(`${open.sentence} ${text.answerWith(optionFor(open))}`);
};

const optionFor = ({ key, options }: AskedDoubt): string => {
  const values = options.map(({ value }) => value);
  return key === "dates"
    ? values.map((value) => `--dates ${value}`).join(" | ")
    : `--answers FILE.json ${values.map((value) => JSON.stringify({ [key]: value })).join(" | ")}`;
};

/** Answers about people, money or single months that no question of this table asks for: a slip of the pen, perhaps. */
export const unusedAnswers = (told: Answers, { doubts }: Found): readonly string[] => {
  const asked = new Set(doubts.map(({ key }) => key));
  return Object.keys(told).filter(
    (key) =>
      /^(same|joined|left|leave|firstMonth|emptyMonth):|^currency$/.test(key) && !asked.has(key),
  );
};
