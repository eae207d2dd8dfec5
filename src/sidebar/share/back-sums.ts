import type { PersonsAnswer } from "../../addon/sharing.ts";

/** What came back, in figures. */
export interface BackSums {
  readonly read: number;
  readonly agree: number;
  readonly question: number;
  readonly disagree: number;
  readonly comments: number;
  /** Of those who typed results; null where nobody did. */
  readonly results: { readonly sold: number; readonly goal: number } | null;
}

export const backSums = (answers: readonly PersonsAnswer[]): BackSums => {
  const count = (is: (one: PersonsAnswer) => boolean) => answers.filter(is).length;
  const typed = answers.filter(({ sold, goalSoFar }) => sold !== null && goalSoFar !== null);
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  return {
    read: count(hasRead),
    agree: count(({ verdict }) => verdict === "agree"),
    question: count(({ verdict }) => verdict === "question"),
    disagree: count(({ verdict }) => verdict === "disagree"),
    comments: count(({ comment }) => comment !== ""),
    results:
      typed.length === 0
        ? null
        : {
            sold: sum(typed.map(({ sold }) => sold)),
            goal: sum(typed.map(({ goalSoFar }) => goalSoFar)),
          },
  };
};

/** Whoever answers has read it, whether or not they gave the day. */
export const hasRead = ({ readOn, verdict }: PersonsAnswer): boolean =>
  readOn !== "" || verdict !== null;
