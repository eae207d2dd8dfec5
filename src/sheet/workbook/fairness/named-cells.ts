import type { FairnessName } from "../../../core/fairness/fairness-of.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { MARKS, NUMBERS, testKeys } from "./test-cells.ts";

/** The row that says who a finding is about, of the list below the tests: so it comes into older files, too. */
export const NAMED = "2";

/** So many names at most; the others are counted. */
const MOST_NAMES = 3;

/** What a finding may be about, the tests that find it, and which end of the measure is the hard one. */
const MEASURES: readonly {
  readonly measure: "chance" | "growth" | "stretch";
  readonly hard: "low" | "high";
  readonly tests: readonly FairnessName[];
}[] = [
  { measure: "chance", hard: "low", tests: ["chanceSpread", "chanceBySize", "chanceByTenure"] },
  {
    measure: "growth",
    hard: "high",
    tests: ["growthBySize", "growthByTenure", "growthByResult"],
  },
  { measure: "stretch", hard: "high", tests: ["stretchBySize", "stretchByTenure", "stretchGini"] },
];

/** Who has it harder than the mean, and of chances who has it easiest, of each measure of which something is found by now: names, and how many more. */
export const namedCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const known = testKeys(facts.plan);
  const parts = MEASURES.flatMap((one) => {
    const tests = one.tests.map((name) => NUMBERS[name]).filter((key) => known.includes(key));
    return tests.length === 0 ? [] : [saidOf(one, tests, voice)];
  });
  const row = listRow("support", NAMED);
  const content = parts.length === 0 ? "" : { formula: `=${parts.join("&")}` };
  return [
    { row, column: "person", content, role: "hint" },
    { row, column: "key", content: Number(NAMED), role: "helper" },
  ];
};

/** The sentence of one measure, with a space behind it; "" where nothing is found (a formula's text). */
const saidOf = (
  { measure, hard }: (typeof MEASURES)[number],
  tests: readonly string[],
  { text: { fairness }, locale }: WorkbookVoice,
): string => {
  const found = tests.flatMap((key) =>
    MARKS.map((mark) => `MID([${listRow("tests", key)}|size];1;1)="${mark}"`),
  );
  const { named, and, more } = fairness;
  const all = `[people*|${measure}]`;
  const count = `SUMPRODUCT((${all}<>"")*(${all}${hard === "low" ? "<" : ">"}AVERAGE(${all})))`;
  const nth = (k: number) =>
    hard === "low" ? `SMALL(${all};${k})` : `SMALL(${all};COUNT(${all})-${k - 1})`;
  const place = (k: number) =>
    `SUMPRODUCT(MAX((${all}=${nth(k)})*(ROW(${all})-MIN(ROW(${all}))+1)))`;
  // Of two who are alike one is named and the other counted.
  const isNamed = (k: number) => `IF(${count}<${k};FALSE;${nth(k)}<>${nth(k - 1)})`;
  const later = Array.from({ length: MOST_NAMES - 1 }, (_, i) => i + 2);
  const names = later.map((k) => `IF(${isNamed(k)};", "&INDEX([people*|person];${place(k)});"")`);
  const shown = ["1", ...later.map((k) => `IF(${isNamed(k)};1;0)`)].join("+");
  const left = `${count}-(${shown})`;
  const others = `IF(${left}>0;" ${and} "&${left}&" ${more}";"")`;
  const first = `INDEX([people*|person];${place(1)})`;
  return `IF(AND(OR(${found.join(";")});${count}>0);"${named[measure]} "&${[first, ...names, others].join("&")}&". "${measure === "chance" ? `&${easiest(fairness, locale)}` : ""};"")`;
};

/** Whose chance is the best, and whether by a goal that the manager has set (a formula's text). */
const easiest = (
  { easiest: words, bySet }: WorkbookVoice["text"]["fairness"],
  locale: string,
): string => {
  const all = "[people*|chance]";
  const place = `SUMPRODUCT(MAX((${all}=MAX(${all}))*(ROW(${all})-MIN(ROW(${all}))+1)))`;
  const person = `INDEX([people*|person];${place})`;
  const isSet = `SUMPRODUCT(([goals!people*|person]=${person})*([goals!people*|own]<>""))>0`;
  const sign = numbersIn(locale).percent(0).slice(1);
  return `"${words} "&${person}&", "&ROUND(100*MAX(${all});0)&"${sign}"&IF(${isSet};"${bySet}";"")&". "`;
};
