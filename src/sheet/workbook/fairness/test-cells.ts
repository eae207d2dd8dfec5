import type {
  FairnessName,
  FairnessTest,
  FairnessVerdict,
} from "../../../core/fairness/fairness-of.ts";
import type { Plan } from "../../../core/planned.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { EITHER_WAY, FACTOR, INDENT, points, signed } from "../frame/number-format.ts";
import { correlation, difference, RELATED, rankColumns } from "./rank-formulas.ts";

/** A number for each test that no other test ever gets. */
export const NUMBERS: Readonly<Record<FairnessName, string>> = {
  chanceSpread: "1",
  chanceBySize: "2",
  chanceByTenure: "3",
  growthBySize: "4",
  growthByTenure: "5",
  stretchBySize: "6",
  stretchByTenure: "7",
  chanceByManager: "8",
  stretchGini: "9",
  growthByResult: "10",
};
/** What the verdict of something that is found begins with. */
export const MARKS = ["▲", "▼"] as const;
/** Those of which something is known to compare. */
const testsOf = ({ fairness }: Pick<Plan, "fairness">): readonly FairnessTest[] =>
  fairness.filter(({ people }) => people > 0);

export const testKeys = (plan: Pick<Plan, "fairness">): readonly string[] =>
  testsOf(plan).map(({ name }) => NUMBERS[name]);

/** Points of a measure below which nobody feels a relation; the plan says the same. */
const LITTLE = 0.1;

/** What each test is worth now, distances in points, of the chances as they are shown. The relations are below. */
const VALUES: Readonly<Partial<Record<FairnessName, string>>> = {
  chanceSpread: "=ROUND(100*(ROUND(MAX([people*|chance]);2)-ROUND(MIN([people*|chance]);2));0)",
  chanceByManager: "=ROUND(100*(MAX([people*|teamMean])-MIN([people*|teamMean]));7)",
  stretchGini:
    '=IFERROR((2*SUMPRODUCT([people*|stretchRank];[people*|stretch])-(COUNT([people*|stretch])+1)*SUM([people*|stretch]))/(COUNT([people*|stretch])*SUM([people*|stretch]));"")',
};
const DISTANCES: readonly FairnessName[] = ["chanceSpread", "chanceByManager"];

/** The tests with their values and verdicts, which follow the goals as they stand. */
export const testCells = ({ plan }: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.fairness;
  return [
    ...Object.entries(words.headers).map(
      ([column, content]): LaidCell => ({
        row: "testHeader",
        column,
        content,
        role: column === "person" || column === "size" ? "wordHeader" : "numberHeader",
        ...(column === "size" ? { to: "manager", format: INDENT } : {}),
        ...(column === "growth" ? { note: words.limitNote } : {}),
        ...(column === "chance" ? { note: words.valueNote } : {}),
      }),
    ),
    ...testsOf(plan).flatMap((test) => oneTest(test, voice)),
    {
      ...{ row: "testWords", column: "person", role: "hint" },
      content: plan.company?.handed ? `${words.basis} ${words.divided}` : words.basis,
    },
  ];
};

const oneTest = (test: FairnessTest, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.fairness;
  const row = listRow("tests", NUMBERS[test.name]);
  const related = RELATED.find(({ name }) => name === test.name);
  const isTold = test.verdict !== "tooFew";
  const formula = related ? correlation(related) : VALUES[test.name]!;
  const format = DISTANCES.includes(test.name) ? points(words.points) : signed(FACTOR);
  const people =
    related && isTold ? { formula: `=COUNT([people*|${rankColumns(related)[0]}])` } : null;
  return [
    {
      ...{ row, column: "person", content: words.testOf(test), role: "word" },
      note: words.compared[test.name],
    },
    { row, column: "stretch", content: people ?? test.people, role: "past" },
    {
      ...{ row, column: "chance", content: isTold ? { formula } : "", role: "calc", format },
      ...(test.limit === null ? {} : { note: numberNote(test.name, test.limit, voice) }),
    },
    {
      ...{ row, column: "growth", content: limitOf(test), role: "past" },
      format: related ? EITHER_WAY : format,
    },
    { row, column: "size", content: verdictNow(test, words), role: "word", format: INDENT },
    ...["tenure", "manager"].map((column) => ({ row, column, content: "", role: "word" as const })),
    { row, column: "key", content: Number(NUMBERS[test.name]), role: "helper" },
  ];
};

/** What a test's number is to stay within, distances in points as their numbers are. */
const limitOf = ({ name, limit }: FairnessTest): number | "" => {
  if (limit === null) return "";
  return DISTANCES.includes(name) ? Math.round(100 * limit) : limit;
};

/** What a test's number is, and from where on it says something. */
const numberNote = (name: FairnessName, limit: number, { text, locale }: WorkbookVoice): string => {
  const { correlation, distance, unevenness } = text.fairness.numberNotes;
  const numbers = numbersIn(locale);
  if (DISTANCES.includes(name)) return distance(numbers.plain(100 * limit));
  const told = numbers.plain(limit, 2);
  return RELATED.some((one) => one.name === name) ? correlation(told) : unevenness(told);
};

/** The verdict of what the value is now; who are too few to tell stay so whatever the goals. */
const verdictNow = (
  test: FairnessTest,
  { verdict, remedy }: WorkbookVoice["text"]["fairness"],
): LaidCell["content"] => {
  const say = (one: FairnessVerdict, value = test.value) => {
    const told = { ...test, verdict: one, value };
    return `"${[verdict(told), remedy(told)].filter((words) => words !== "").join(": ")}"`;
  };
  // A formula, too: a text with a number in it may come back from a file as a cell of plain text, in which no formula works later.
  if (test.verdict === "tooFew") return { formula: `=${say("tooFew")}` };
  const related = RELATED.find(({ name }) => name === test.name);
  const found = related
    ? `IF(${1 / LITTLE}*${difference(related)}<1;IF([chance]>0;${say("little", 1)};${say("little", -1)});IF([chance]>0;${say("more")};${say("less")}))`
    : say("beyond");
  return {
    formula: `=IF([chance]="";${say("alike")};IF(ABS([chance])<=[growth];${say("none")};${found}))`,
  };
};
