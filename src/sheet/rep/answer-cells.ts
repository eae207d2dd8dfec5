import { DAY } from "../workbook/frame/number-format.ts";
import { dayWords } from "./formats.ts";
import { VALUE } from "./pace-cells.ts";
import { FIRST, gapPart, LAST, type Part, stacked, textPart, titlePart } from "./part.ts";
import type { RepFacts } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Rows of what the person answers. */
export const ANSWERS = { readOn: "readOn", verdict: "verdict", comment: "comment" } as const;

const COMMENT_HEIGHT = 64; // pixels
const INPUT_ROW = 24;

/** How to question a goal, and where to say that it was read. */
export const answerPart = (facts: RepFacts, voice: RepVoice, width: number): Part => {
  const { text, language } = voice;
  const { manager, questionsUntil } = facts;
  const until = questionsUntil === null ? "" : dayWords(questionsUntil, language);
  const { readOn, verdict, comment } = ANSWERS;
  const line = (row: string, label: string, format: string, role: "input" | "inputWord"): Part => ({
    rows: [{ name: row, height: INPUT_ROW }],
    cells: [
      { row, column: FIRST, to: "left", content: label, role: "name" },
      { row, column: VALUE, to: LAST, content: "", role, format },
    ],
  });
  return stacked([
    titlePart("questionTitle", text.question.title),
    textPart("question", text.question.text(manager, until), width),
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
        { name: comment, height: COMMENT_HEIGHT },
      ],
      cells: [
        {
          ...{ row: "commentLabel", column: FIRST, to: LAST, role: "name" },
          content: text.comment,
        },
        { row: comment, column: FIRST, to: LAST, content: "", role: "inputText" },
      ],
    },
    gapPart("answerEnd"),
  ]);
};
