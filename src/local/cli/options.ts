import { parseArgs } from "node:util";
import type { CliText } from "../../text/en/cli.ts";
import type { Language } from "../../text/voice.ts";

/** What the command line asks for. */
export interface Options {
  readonly file: string;
  readonly language: Language;
  readonly json: boolean;
  readonly metric?: string;
  readonly period?: string;
  readonly today?: string;
  readonly probability?: number;
  readonly growth?: number;
  /** Sales a month that can be carried, and months until a newcomer sells in full. */
  readonly capacity?: number;
  readonly rampMonths?: number;
  /** Total of the period that the company wants of the team. */
  readonly teamTarget?: number;
  /** A file of twelve factors. */
  readonly season?: string;
  readonly out?: string;
  /** The folder for everybody's own file. */
  readonly share?: string;
  /** Files: the team's people, and answers to the wizard's questions. */
  readonly roster?: string;
  readonly answers?: string;
  readonly dates?: string;
  readonly blank?: string;
}

/** A mistake in the words of the command itself: exit code 2. */
export class UsageError extends Error {}

const string = { type: "string" } as const;
const known = {
  metric: string,
  period: string,
  today: string,
  probability: string,
  growth: string,
  capacity: string,
  "ramp-months": string,
  "team-target": string,
  season: string,
  lang: string,
  out: string,
  share: string,
  roster: string,
  answers: string,
  dates: string,
  blank: string,
  json: { type: "boolean" },
} as const;

/** The language of a command line: --lang, else that of the environment. */
export const languageFor = (args: readonly string[], environment: string): Language => {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const value = args[at]?.split("=")[1] ?? args[at + 1];
  if (at >= 0 && (value === "en" || value === "es")) return value;
  return environment.startsWith("es") ? "es" : "en";
};

/** The options of `npm run goals`. Throws UsageError for whatever it does not know. */
export const optionsOf = (args: readonly string[], language: Language, text: CliText): Options => {
  const { values, positionals } = parsed(args, text);
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) throw new UsageError(text.oneFile);
  check(values.today, isDay, text.badDay);
  check(values.lang, isOneOf("en", "es"), text.badLanguage);
  check(values.out, (value) => /\.xlsx$/i.test(value), text.badOut);
  check(values.dates, isOneOf("dmy", "mdy"), text.badDates);
  check(values.blank, isOneOf("missing", "zero"), text.badBlank);
  check(values.probability, isNumber, (value) => text.badNumber("--probability", value));
  check(values.growth, isNumber, (value) => text.badNumber("--growth", value));
  check(values.capacity, isAmount, (value) => text.badAmount("--capacity", value));
  check(values["ramp-months"], isAmount, (value) => text.badAmount("--ramp-months", value));
  check(values["team-target"], isTarget, (value) => text.badTarget("--team-target", value));
  const { json = false, probability, growth, capacity, lang: _, ...rest } = values;
  const { "ramp-months": rampMonths, "team-target": teamTarget, ...words } = rest;
  return {
    ...words,
    file,
    language,
    json,
    ...(probability === undefined ? {} : { probability: Number(probability) }),
    ...(growth === undefined ? {} : { growth: Number(growth) }),
    ...(capacity === undefined ? {} : { capacity: Number(capacity) }),
    ...(rampMonths === undefined ? {} : { rampMonths: Number(rampMonths) }),
    ...(teamTarget === undefined ? {} : { teamTarget: Number(teamTarget) }),
  };
};

const parsed = (args: readonly string[], text: CliText) => {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(?:-\w, )?(--?[\w-]+)/.exec((error as Error).message)?.[1] ?? "";
    const isKnown = option.replace(/^--/, "") in known;
    throw new UsageError(isKnown ? text.needsValue(option) : text.unknownOption(option));
  }
};

const check = (
  value: string | undefined,
  isGood: (value: string) => boolean,
  say: (value: string) => string,
): void => {
  if (value !== undefined && !isGood(value)) throw new UsageError(say(value));
};

const isOneOf =
  (...allowed: readonly string[]) =>
  (value: string): boolean =>
    allowed.includes(value);

const isNumber = (value: string): boolean => value.trim() !== "" && Number.isFinite(Number(value));

const isAmount = (value: string): boolean => isNumber(value) && Number(value) >= 0;

const isTarget = (value: string): boolean => isNumber(value) && Number(value) > 0;

const isDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime());
  return isReal && day.toISOString().startsWith(value); // 31 February reads as 3 March
};
