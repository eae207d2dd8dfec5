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
  readonly probability: number;
  readonly growth: number | null;
  readonly out?: string;
}

/** A mistake in the words of the command itself: exit code 2. */
export class UsageError extends Error {}

const DEFAULT_PROBABILITY = 0.65;

const string = { type: "string" } as const;
const known = {
  metric: string,
  period: string,
  today: string,
  probability: string,
  growth: string,
  lang: string,
  out: string,
  json: { type: "boolean" },
} as const;

/** Part of the contract, but not built yet. */
const planned = new Set(
  "roster team-target capacity ramp-months season dates blank answers share".split(" "),
);

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
  const number = (name: "probability" | "growth"): number | null => {
    const value = values[name];
    if (value === undefined) return null;
    if (value.trim() === "" || !Number.isFinite(Number(value))) {
      throw new UsageError(text.badNumber(`--${name}`, value));
    }
    return Number(value);
  };
  check(values.today, isDay, text.badDay);
  check(values.lang, (value) => value === "en" || value === "es", text.badLanguage);
  check(values.out, (value) => /\.xlsx$/i.test(value), text.badOut);
  const { metric, period, today, out } = values;
  return {
    file,
    language,
    json: values.json ?? false,
    probability: number("probability") ?? DEFAULT_PROBABILITY,
    growth: number("growth"),
    ...(metric === undefined ? {} : { metric }),
    ...(period === undefined ? {} : { period }),
    ...(today === undefined ? {} : { today }),
    ...(out === undefined ? {} : { out }),
  };
};

const parsed = (args: readonly string[], text: CliText) => {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(?:-\w, )?(--?[\w-]+)/.exec((error as Error).message)?.[1] ?? "";
    if (planned.has(option.replace(/^--/, ""))) throw new UsageError(text.notYet(option));
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

const isDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime());
  return isReal && day.toISOString().startsWith(value); // 31 February reads as 3 March
};
