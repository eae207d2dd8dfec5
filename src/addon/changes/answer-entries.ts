import type { DecisionName, WorkbookVoice } from "../../sheet/workbook/facts.ts";
import type { LogEntry } from "../../sheet/workbook/log/log-tab.ts";
import type { Question } from "../service.ts";
import type { Steps } from "../steps.ts";
import { PARTS } from "../workbook-facts.ts";
import { limitsSaid } from "./said/limits-said.ts";
import { metricsSaid } from "./said/metrics-said.ts";
import { paySaid } from "./said/pay-said.ts";
import { seasonSaid } from "./said/season-said.ts";
import type { AnswerName, Said, SaidParts, Speaking } from "./said/speaking.ts";
import { isSameAnswer } from "./same-answer.ts";

/** What the log tells of answers of the steps that are others than at the last write, a line an answer. */
export const answerEntries = (
  before: Question | null,
  now: Question,
  on: Speaking,
  { text: { log, start } }: WorkbookVoice,
): readonly LogEntry[] => {
  if (before === null) return [];
  const [then, said] = [saidIn(before.steps, on), saidIn(now.steps, on)];
  const [old, told] = [flat(before.steps), flat(now.steps)];
  return (Object.keys(said) as AnswerName[])
    .filter((name) => !isSameAnswer(old[name], told[name]))
    .flatMap((name): LogEntry[] => {
      const change = changeOf(then[name] ?? null, said[name] ?? null);
      const isToldTwice = old[name] !== undefined && told[name] !== undefined;
      if (change === null && !isToldTwice) return [];
      const { before, after } = change ?? { before: [], after: [on.words.changed] };
      return [
        {
          what: log.parts([on.words.wizard, start.steps[partOf(name)], on.words.names[name]]),
          before: listOf(before, log.blank, on),
          after: listOf(after, log.blank, on),
          ...{ format: "", reason: "" },
        },
      ];
    });
};

const saidIn = (steps: Steps, on: Speaking): Said => ({
  ...metricsSaid(steps, on),
  ...seasonSaid(steps, on),
  ...limitsSaid(steps, on),
  ...paySaid(steps, on),
});

/** Answers by their names, those on the pay beside the others. */
const flat = ({ incentives, ...steps }: Steps): Readonly<Record<string, unknown>> => ({
  ...steps,
  ...incentives,
});

const partOf = (name: string): DecisionName =>
  (Object.keys(PARTS) as DecisionName[]).find((part) =>
    (PARTS[part] as readonly string[]).includes(name),
  ) ?? "incentives";

/**
 * Of an answer with several parts those that are others, none of them where it was not told; all where
 * only their order is another. Null where both are said alike.
 */
const changeOf = (
  then: SaidParts,
  now: SaidParts,
): { readonly before: SaidParts; readonly after: SaidParts } | null => {
  if ((then ?? []).join() === (now ?? []).join()) return null;
  const only = (parts: SaidParts, others: SaidParts) =>
    parts?.filter((part) => !others?.includes(part)) ?? null;
  const [before, after] = [only(then, now), only(now, then)];
  return before?.length === 0 && after?.length === 0
    ? { before: then, after: now }
    : { before, after };
};

const MOST = 6;

const listOf = (parts: SaidParts, blank: string, { words }: Speaking): string => {
  if (parts === null) return words.untold;
  if (parts.length === 0) return blank;
  const more = parts.length - MOST;
  return [...parts.slice(0, MOST), ...(more > 0 ? [words.more(more)] : [])].join(", ");
};
