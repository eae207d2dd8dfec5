import type { CompanyRow, PersonGoal } from "../../../core/planned.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { lookedUp } from "../frame/formula.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { goalFormat, INDENT, PERCENT, signed, unsigned } from "../frame/number-format.ts";
import { gapLabel } from "../goals/gap-label.ts";

/** Each goal from below, from above and as it stands now, and what of the target is nobody's. */
export const reconciledCells = (
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const words = voice.text.whatIf;
  const handed = facts.plan.company?.handed ?? null;
  return [
    ...Object.entries(words.headers).map(
      ([column, content]): LaidCell => ({
        row: "header",
        column,
        content: handed === null && OF_HANDED.includes(column) ? "" : content,
        role: column === "person" || column === "bound" ? "wordHeader" : "numberHeader",
        ...(column === "bottomUp" ? { note: noteOf(facts, voice) } : {}),
        ...(column === "bound" ? { format: INDENT, ...boundNote(facts, words) } : {}),
      }),
    ),
    ...facts.plan.goals.flatMap((goal) => personCells(goal, facts, voice)),
    ...sumCells(facts, voice),
  ];
};

/** Where what was too much for some goes, if a target is handed down. */
const boundNote = (
  { plan }: WorkbookFacts,
  { boundNote: note }: WorkbookVoice["text"]["whatIf"],
): { readonly note?: string } => (plan.company?.handed ? { note } : {});

/** What the goals from below are, and how they differ from what is expected. */
const noteOf = (
  { plan: { isLessBetter, probabilities } }: WorkbookFacts,
  { text: { whatIf } }: WorkbookVoice,
): string =>
  (isLessBetter ? whatIf.bottomUpNoteLess : whatIf.bottomUpNote)(
    Math.round(100 * probabilities.goal),
  );

/** Columns of a target that is handed down. */
const OF_HANDED: readonly string[] = ["difference", "bound"];

/** Stands for what is not handed down. */
const NONE = "–";

const personCells = (
  { person, goal, byResults }: PersonGoal,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const row = listRow("people", person);
  const format = goalFormat(facts, voice);
  const part = facts.plan.company?.handed?.rows.find((one) => one.person === person);
  const bottomUp = part?.bottomUp ?? byResults ?? goal;
  const now = (column: string) => ({ formula: `=${lookedUp("goals!people*", column)}` });
  return [
    { row, column: "person", content: person, role: "name" },
    {
      ...{ row, column: "bottomUp", content: bottomUp, role: "past" as const, format },
      ...(bottomUp === 0 && !facts.plan.isLessBetter ? { note: voice.text.whatIf.zeroNote } : {}),
    },
    { row, column: "topDown", content: part?.topDown ?? NONE, role: "past", format },
    { row, column: "goal", content: now("final"), role: "decisionPlain", format },
    {
      row,
      column: "difference",
      content: { formula: '=IF(ISNUMBER([topDown]);[goal]-[topDown];"")' },
      role: "calc",
      format: signed(format),
    },
    { row, column: "chance", content: now("chance"), role: "calc", format: PERCENT },
    {
      row,
      column: "bound",
      content: part ? whyNot(boundWords(part, facts, voice), voice) : "",
      role: "word",
      format: INDENT,
    },
  ];
};

/** What bound a part, or what others' bounds made of it: whoever takes more than the part is not held back. */
const boundWords = (
  { bound, goal, topDown }: CompanyRow,
  { plan: { company } }: WorkbookFacts,
  { text: { whatIf } }: WorkbookVoice,
): string => {
  if (goal === topDown) return whatIf.bounds.free;
  if (goal > topDown)
    return bound === "start" || bound === "held" ? whatIf.bounds[bound] : whatIf.byOthers.more;
  if (bound !== "free") return whatIf.bounds[bound];
  return (company?.handed?.overCapacity ?? 0) > 0 ? whatIf.byOthers.capacity : whatIf.byOthers.less;
};

const HIS = "([goals!people*|person]=[person])";
const PLACE = `SUMPRODUCT(${HIS}*(ROW([goals!people*|person])-MIN(ROW([goals!people*|person]))+1))`;
const REASON = `INDEX([goals!people*|reason];${PLACE})`;

/** Why the final goal is not what was handed down: the manager's own value, with the reason in Goals, before what bound it. */
const whyNot = (bound: string, { text: { whatIf } }: WorkbookVoice): LaidCell["content"] => {
  const own = `"${whatIf.byYou}"&IF(${REASON}="";"";": "&${REASON})`;
  const why = `IF([goal]=${lookedUp("goals!people*", "goal")};"${bound}";${own})`;
  return { formula: `=IF([goal]=[topDown];"";${why})` };
};

/** The one line of what own values move, a list of one row: so it comes into older files, too. */
export const ownLineKeys = ({ plan }: WorkbookFacts, { text }: WorkbookVoice): readonly string[] =>
  plan.company?.handed ? [text.whatIf.ownLine] : [];

const ownLine = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] =>
  ownLineKeys(facts, voice).flatMap((words): LaidCell[] => {
    const row = listRow("ownLine", words);
    return [
      ...labelOf(row, words),
      {
        ...{ row, column: "goal", role: "calc", format: signed(goalFormat(facts, voice)) },
        content: { formula: "=[goals!total|final]-SUM([goals!people*|goal])" },
      },
    ];
  });

/** What a line below the sum is, and one rule up to its amount. */
const labelOf = (row: string, content: LaidCell["content"]): readonly LaidCell[] => [
  { row, column: "person", content, role: "rowLabel" },
  ...["bottomUp", "topDown"].map(
    (column): LaidCell => ({ row, column, content: "", role: "word" }),
  ),
];

/** The sums, and each part of the target that no goal holds, with its cause. */
const sumCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.whatIf;
  const format = goalFormat(facts, voice);
  const handed = facts.plan.company?.handed ?? null;
  const total = (column: string, content: LaidCell["content"], as = format): LaidCell => ({
    ...{ row: "total", column, content, role: "total", format: as },
  });
  const line = (
    row: keyof typeof words.lines,
    content: LaidCell["content"],
  ): readonly LaidCell[] => [
    ...labelOf(row, words.lines[row]),
    { row, column: "goal", content, role: "calc", format },
  ];
  const part = (key: "heldBack" | "overCapacity" | "rest" | "beyond") =>
    handed === null ? [] : line(key, handed[key]);
  const notHanded: LaidCell = {
    ...{ row: "heldBack", column: "person", content: words.notHanded, role: "hint" },
  };
  return [
    { row: "total", column: "person", content: words.team, role: "totalName" },
    total("bottomUp", { formula: "=SUM([people*|bottomUp])" }),
    total("topDown", handed ? { formula: "=SUM([people*|topDown])" } : NONE),
    total("goal", { formula: "=SUM([people*|goal])" }),
    total("difference", handed ? { formula: "=SUM([people*|difference])" } : "", signed(format)),
    total("chance", ""),
    total("bound", ""),
    ...line("target", { formula: '=IF([goals!gapToTarget|final]="";"";[goals!target|final])' }),
    ...line("amount", handed?.amount ?? NONE),
    ...labelOf(
      "open",
      gapLabel("[open|goal]", facts.plan.isLessBetter ? words.openLess : words.open),
    ),
    {
      ...{ row: "open", column: "goal", role: "calc", format: unsigned(format) },
      content: { formula: '=IF([target|goal]="";"";[total|goal]-[target|goal])' },
    },
    ...(handed === null ? [notHanded] : []),
    ...(["heldBack", "overCapacity", "rest", "beyond"] as const).flatMap(part),
    ...ownLine(facts, voice),
  ];
};
