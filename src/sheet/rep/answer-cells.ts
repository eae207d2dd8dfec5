import { DAY } from "../workbook/frame/number-format.ts";
import { dayWords } from "./formats.ts";
import { VALUE } from "./pace-cells.ts";
import { FIRST, gapPart, LAST, type Part, ROW, stacked, textPart, titlePart } from "./part.ts";
import type { RepFacts } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Rows of what the person answers. */
export const ANSWERS = {
  readOn: "readOn",
  verdict: "verdict",
  comment: "comment",
  commentEnd: "comment.3",
} as const;

const INPUT_ROW = 24; // pixels
/** The comment is one cell over these, so that what stands beside it is not torn apart. */
const COMMENT_ROWS = [ANSWERS.comment, "comment.2", ANSWERS.commentEnd] as const;

/** The first row of the answers. */
export const ANSWERS_ROW = "answers";

/** Where to say that the goal was read, and what the person thinks of it. */
export const answerPart = (facts: RepFacts, voice: RepVoice, width: number): Part => {
  const { text, language } = voice;
  const { manager, questionsUntil } = facts;
  const until = questionsUntil === null ? "" : dayWords(questionsUntil, language);
  const { readOn, verdict, comment, commentEnd } = ANSWERS;
  const line = (row: string, label: string, format: string, role: "input" | "inputWord"): Part => ({
    rows: [{ name: row, height: INPUT_ROW }],
    cells: [
      { row, column: FIRST, to: "left", content: label, role: "name" },
      { row, column: VALUE, to: LAST, content: "", role, format },
    ],
  });
  return stacked([
    titlePart(ANSWERS_ROW, text.answer.title),
    textPart("question", text.answer.text(manager, until), width),
    {
      ...line(readOn, text.read, DAY, "input"),
      validations: [
        {
          cells: { column: VALUE, to: LAST, row: readOn },
          allow: { kind: "date" },
          help: text.readHelp,
        },
      ],
    },
    {
      ...line(verdict, text.verdict, "", "inputWord"),
      validations: [
        {
          cells: { column: VALUE, to: LAST, row: verdict },
          allow: { kind: "words", words: Object.values(text.verdicts) },
          help: text.verdictHelp,
        },
      ],
    },
    {
      rows: [
        { name: "commentLabel", height: INPUT_ROW },
        ...COMMENT_ROWS.map((name) => ({ name, height: ROW })),
      ],
      cells: [
        {
          ...{ row: "commentLabel", column: FIRST, to: LAST, role: "name" },
          content: text.comment,
        },
        { row: comment, column: FIRST, content: "", role: "inputText" },
      ],
      tall: [{ row: comment, until: commentEnd, column: FIRST, to: LAST }],
    },
    gapPart("answerEnd"),
  ]);
};
