import type { Steps } from "../../addon/steps.ts";
import type { Answers } from "../../core/doubts.ts";
import type { CliText } from "../../text/en/cli.ts";
import { Told } from "./ask.ts";

/** What a file of answers says: to the questions about the table, and what the wizard asks besides. */
export interface FileAnswers {
  readonly told: Answers;
  readonly metric?: string;
  readonly period?: string;
  readonly probability?: number;
  readonly growth?: number | null;
  readonly steps: Steps;
}

const NAMED_KEYS = "same:A|B, joined:PERSON, left:PERSON, leave:PERSON:YYYY-MM, firstMonth:YYYY-MM";
const NAMED = /^(same:[^|]+\|.+|joined:.+|left:.+|leave:.+:\d{4}-\d{2})$/;
const FIRST_MONTH = /^firstMonth:\d{4}-\d{2}$/;

/** Words to choose from, or a kind of value; what a step takes, the add-on itself checks. */
type Takes = readonly string[] | "text" | "number" | "numberOrNull" | "step";

/** What each key takes. */
const KEYS: Readonly<Record<string, Takes>> = {
  table: "text",
  dates: ["dmy", "mdy"],
  numbers: ["comma", "point"],
  thousands: ["yes", "no"],
  blank: ["missing", "zero"],
  metricName: "text",
  currency: "text",
  names: ["above", "out"],
  "column:date": "text",
  "column:person": "text",
  "column:metric": "text",
  "column:value": "text",
  "column:stage": "text",
  "column:opened": "text",
  "column:currency": "text",
  headings: ["first", "none"],
  stageOrder: "text",
  won: "text",
  metric: "text",
  period: "text",
  probability: "number",
  growth: "numberOrNull",
  isCount: "step",
  isLessBetter: "step",
  stages: "step",
  measures: "step",
  metricNames: "step",
  workingDays: "step",
  sellingHours: "step",
  normal: "step",
  oneOffs: "step",
  season: "step",
  events: "step",
  index: "step",
  potential: "step",
  resources: "step",
  companyTarget: "step",
  allocation: "step",
  rampMonths: "step",
  rampSchedule: "step",
  announced: "step",
  cause: "step",
  maxStep: "step",
  reviewMonths: "step",
  incentives: "step",
  rewards: "step",
  clawback: "step",
} satisfies Readonly<Record<keyof Steps, "step"> & Record<string, Takes>>;
const CHOICES = new Set(["metric", "period", "probability", "growth"]);

/** The answers in a file's JSON. Throws Told for what it does not know, naming the key. */
export const answersIn = (json: string, file: string, text: CliText): FileAnswers => {
  const entries = Object.entries(objectIn(json, file, text));
  for (const [key, value] of entries) check(key, value, file, text);
  const part = (isIn: (key: string) => boolean) =>
    Object.fromEntries(entries.filter(([key]) => isIn(key)));
  return {
    ...part((key) => CHOICES.has(key)),
    told: part((key) => !CHOICES.has(key) && !isStep(key)) as Answers,
    steps: part(isStep) as Steps,
  };
};

const isStep = (key: string): boolean => KEYS[key] === "step";

const objectIn = (json: string, file: string, text: CliText): object => {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Not JSON at all: told with the rest.
  }
  throw new Told(text.badAnswers(file));
};

const check = (key: string, value: unknown, file: string, text: CliText): void => {
  const takes = takenBy(key);
  if (takes === null) {
    const known = `${Object.keys(KEYS).join(", ")}, ${NAMED_KEYS}`;
    throw new Told(text.unknownAnswer(file, key, known));
  }
  if (fits(takes, value)) return;
  const allowed = typeof takes === "string" ? text.kinds[takes] : takes.join(", ");
  throw new Told(text.badAnswer(file, key, JSON.stringify(value), allowed));
};

const takenBy = (key: string): Takes | null => {
  if (NAMED.test(key)) return ["yes", "no"];
  if (FIRST_MONTH.test(key)) return ["out", "whole"];
  return Object.hasOwn(KEYS, key) ? KEYS[key]! : null;
};

const fits = (takes: (typeof KEYS)[string], value: unknown): boolean => {
  switch (takes) {
    case "text":
      return typeof value === "string" && value.trim() !== "";
    case "number":
      return typeof value === "number";
    case "numberOrNull":
      return typeof value === "number" || value === null;
    case "step":
      return true;
    default:
      return takes.includes(value as string);
  }
};
