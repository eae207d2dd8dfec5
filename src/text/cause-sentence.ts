import type { Month } from "../core/calendar/month.ts";
import { causes as en } from "./en/causes.ts";
import { causes as es } from "./es/causes.ts";
import { monthSpan, monthWords } from "./month.ts";
import { numbersIn } from "./number.ts";
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

/** The same, of the company's target by the answers that it has: what is handed out on top of it, and how. */
export type AnswerNamed = AnswerPart | "onTop" | "division";

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
  readonly facts: object;
  /** Months of the running period that are taken in. */
  readonly soFar: { readonly first: Month; readonly last: Month };
  /** What these months brought somebody, as a share of what was asked of them. */
  readonly pace: { readonly share: number; readonly first: Month; readonly last: Month };
  readonly answers: { readonly parts: readonly AnswerNamed[] };
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
    case "joined":
      return text.joined(fewNames(cause.facts.people));
    case "left":
      return text.left(fewNames(cause.facts.people));
    default:
      return text[cause.code];
  }
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
