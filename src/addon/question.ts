import * as v from "valibot";
import type { Question, Source } from "./service.ts";

const MOST_ANSWERS = 500;
/** Twice as much and more, with the answers before them, must fit into one cell of 50,000 characters. */
const MOST_LETTERS = 20_000;

const word = v.nullable(v.string());
const told = v.pipe(
  v.record(v.string(), v.string()),
  v.check((answers) => Object.keys(answers).length <= MOST_ANSWERS),
  v.check((answers) => JSON.stringify(answers).length <= MOST_LETTERS),
);
const headings = v.object({
  date: word,
  person: word,
  metric: word,
  values: v.array(v.string()),
  all: v.array(v.string()),
});
/** Answers of earlier versions have no more than the address. */
const source = {
  source: v.string(),
  table: v.optional(v.nullable(v.object({ sheet: v.number(), headings })), null),
  roster: v.optional(v.string(), ""),
  told: v.optional(told, {}),
};
const sourceShape = v.nullable(v.object(source));
const questionShape = v.strictObject({
  ...source,
  metric: v.string(),
  period: v.string(),
  probability: v.number(),
  growth: v.nullable(v.number()),
});

/** A question as the sidebar sends it or the Lists tab keeps it. Throws on anything else. */
export const questionOf = (value: unknown): Question => v.parse(questionShape, value);

/** A source as the sidebar sends it, null for the best guess. Throws on anything else. */
export const askedSource = (value: unknown): Source | null => v.parse(sourceShape, value);
