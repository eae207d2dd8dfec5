import type { Month } from "../core/calendar/month.ts";
import { type CausesText, causes as en } from "./en/causes.ts";
import { causes as es } from "./es/causes.ts";
import { exactPercent } from "./exact-percent.ts";
import { monthSpan, monthWords } from "./month.ts";
import { type NumberWords, numbersIn } from "./number.ts";
import type { Language } from "./voice.ts";

/** What an answer was about, by the wizard's screens. */
export type AnswerPart =
  | "table"
  | "roster"
  | "metrics"
  | "results"
  | "season"
  | "potential"
  | "realistic"
  | "low"
  | "incentives";

/** The same, of the company's target by how it is divided where only that is another answer. */
export type AnswerNamed = AnswerPart | "division";

/** What is known of somebody beside results. */
export type KnownFact = "start" | "end" | "leave" | "territory";

/** Why a goal is another one than the last time, as far as it is known. */
export interface CauseFacts {
  /** Shares in [0, 1]. */
  readonly chance: { readonly from: number; readonly to: number };
  /** Growth a year, null for the team's own; `isSteady` where too few months tell that, so that it is taken as none. */
  readonly growth: {
    readonly from: number | null;
    readonly to: number | null;
    readonly isSteady: boolean;
  };
  /** Months with results that were not there before. */
  readonly months: { readonly first: Month; readonly last: Month };
  readonly fewerMonths: { readonly last: Month };
  readonly corrected: object;
  /** Results of one person, or of all, that have come since in months with results: rows of a list, or cells. */
  readonly added: AddedFacts;
  readonly addedInAll: AddedFacts;
  /** What is known of the person: which facts, none named where that is not known. */
  readonly facts: KnownFacts;
  /**
   * The same of others. Of a company target less or more `falls` to them, and the reverse to everybody else, or
   * it is divided anew; null where none is divided.
   */
  readonly known: KnownFacts & {
    readonly people: readonly string[];
    readonly falls: "less" | "more" | "anew" | null;
  };
  /** Months of the running period that are taken in. */
  readonly soFar: { readonly first: Month; readonly last: Month };
  /** What these months brought somebody, as a share of what was asked of them. */
  readonly pace: { readonly share: number; readonly first: Month; readonly last: Month };
  readonly answers: { readonly parts: readonly AnswerNamed[] };
  /**
   * Shares of a company target that are handed down on top of it, and what own values had left of the target in
   * nobody's goal, below 0 what the goals came to beyond it; null where they are not why.
   */
  readonly onTop: {
    readonly from: number;
    readonly to: number;
    readonly left: OwnLeft | null;
  };
  readonly joined: { readonly people: readonly string[] };
  readonly left: { readonly people: readonly string[] };
  readonly isNew: object;
  readonly isGone: object;
  /** Nothing of one's own: somebody else's results, what is announced, how goals are computed, or one of these. */
  readonly others: object;
  readonly announced: object;
  readonly computing: object;
  readonly unknown: object;
}

interface KnownFacts {
  readonly parts: readonly KnownFact[];
  /** Whether the user's own list of people says it, not the tab Team. */
  readonly isList: boolean;
}

/** An amount of the main metric. */
export interface OwnLeft {
  readonly amount: number;
  readonly currency: string | null;
  readonly decimals: number;
}

interface AddedFacts {
  readonly count: number;
  readonly isList: boolean;
  readonly first: Month;
  readonly last: Month;
}

export type Cause = {
  readonly [Code in keyof CauseFacts]: { readonly code: Code; readonly facts: CauseFacts[Code] };
}[keyof CauseFacts];

/** A cause in a few words. */
const causeWords = (cause: Cause, language: Language, locale: string): string => {
  const text = { en, es }[language];
  switch (cause.code) {
    case "chance":
      return text.chance(cause.facts);
    case "growth":
      return text.growth(cause.facts, numbersIn(locale));
    case "months":
      return text.months(monthSpan(language, cause.facts.first, cause.facts.last));
    case "soFar":
      return text.soFar(monthSpan(language, cause.facts.first, cause.facts.last));
    case "pace": {
      const { share, first, last } = cause.facts;
      return text.pace(share, monthSpan(language, first, last), numbersIn(locale));
    }
    case "fewerMonths":
      return text.fewerMonths(monthWords(language, cause.facts.last));
    case "added":
    case "addedInAll": {
      const { count, isList, first, last } = cause.facts;
      return text[cause.code](count, isList, monthSpan(language, first, last));
    }
    case "answers":
      return text.answers(cause.facts);
    case "facts":
      return text.facts(cause.facts);
    case "known":
      return text.known(cause.facts, fewNames(cause.facts.people));
    case "onTop":
      return onTopWords(cause.facts, text, numbersIn(locale));
    case "joined":
      return text.joined(fewNames(cause.facts.people));
    case "left":
      return text.left(fewNames(cause.facts.people));
    default:
      return text[cause.code];
  }
};

const onTopWords = (
  { from, to, left }: CauseFacts["onTop"],
  text: CausesText,
  numbers: NumberWords,
): string => {
  const [now, before] = [exactPercent(to, numbers), exactPercent(from, numbers)];
  if (left === null) return text.onTop(now, before);
  const amount = numbers.money(Math.abs(left.amount), left.currency, left.decimals);
  return text[left.amount > 0 ? "ownLeft" : "ownBeyond"](amount, now, before);
};

const MOST_NAMED = 3;

/** The first names, and how many more there are: "Ana, Bruno, Carla +4". */
const fewNames = (people: readonly string[]): string => {
  const more = people.length - MOST_NAMED;
  return people.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` +${more}` : "");
};

/** Several causes as one sentence; "" where none is told. */
export const causesSentence = (
  causes: readonly Cause[],
  language: Language,
  locale: string,
): string => {
  const words = causes.map((cause) => causeWords(cause, language, locale)).join("; ");
  return words === "" ? "" : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
};
