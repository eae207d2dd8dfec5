import type { TrackedResult } from "../../addon/sharing.ts";
import type { ShareState } from "./state.ts";

/** Typed results whose cells in Tracking are empty. */
export const freeResults = ({ answers }: ShareState): readonly TrackedResult[] =>
  answers.flatMap(({ person, results }) =>
    results.flatMap(({ tracking, metric, month, result }) =>
      tracking === "free" ? [{ person, metric, month, result }] : [],
    ),
  );

/** What came back, with those that Tracking has by now. */
export const withTracked = (
  answers: ShareState["answers"],
  put: readonly TrackedResult[],
): ShareState["answers"] =>
  answers.map((answer) => ({
    ...answer,
    results: answer.results.map((one) =>
      put.some(
        ({ person, metric, month }) =>
          person === answer.person && metric === one.metric && month === one.month,
      )
        ? { ...one, tracking: "same" as const }
        : one,
    ),
  }));
