import type { Question } from "../../addon/service.ts";
import type { EventAnswer } from "../../addon/steps.ts";
import { firstMonthOf } from "../../text/months-until.ts";
import type { State } from "../state.ts";
import { textIn } from "../voice.ts";
import type { StepAct } from "./step-act.ts";
import { withSteps } from "./with-steps.ts";

/** How an event's size is known. */
export type EventKind = "effect" | "daysClosed" | "measured";

/** What is said of an event; `to` is "" for from then on. */
export interface EventChange {
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly isYearly?: boolean;
  readonly kind?: EventKind;
  readonly effect?: number;
  readonly daysClosed?: number;
}

export const kindOf = ({ effect, daysClosed }: EventAnswer): EventKind => {
  if (daysClosed !== undefined) return "daysClosed";
  return effect === undefined ? "measured" : "effect";
};

/** An event after something that was said of it: none ends before it begins, and it has one size. */
export const eventWith = (event: EventAnswer, change: EventChange): EventAnswer => {
  const { name = event.name, from = event.from } = change;
  const to = change.to ?? event.to ?? "";
  const end = to !== "" && to < from ? from : to;
  const isYearly = end !== "" && (change.isYearly ?? event.isYearly ?? false);
  const kind = change.kind ?? kindOf(event);
  return {
    name,
    from,
    ...(end === "" ? {} : { to: end }),
    ...(isYearly ? { isYearly } : {}),
    // What comes every year has no other year to be measured against.
    ...sizeOf(isYearly && kind === "measured" ? "effect" : kind, { ...event, ...change }),
  };
};

const sizeOf = (
  kind: EventKind,
  { effect = 0, daysClosed = 0 }: Pick<EventAnswer, "effect" | "daysClosed">,
): Pick<EventAnswer, "effect" | "daysClosed"> => {
  if (kind === "measured") return {};
  return kind === "effect" ? { effect } : { daysClosed };
};

/** The events with one more, one fewer, or one of which more was said. */
export const eventsAfter = (
  state: State,
  act: Extract<StepAct, { type: "addEvent" | "removeEvent" | "event" }>,
): readonly EventAnswer[] => {
  const { events = [] } = state.question.steps;
  switch (act.type) {
    case "addEvent":
      return [...events, newEvent(state)];
    case "removeEvent":
      return events.filter((_, i) => i !== act.at);
    case "event":
      return events.map((event, i) => (i === act.at ? eventWith(event, act.change) : event));
  }
};

/** An event to begin from: in the period's first month, and moving nothing until more is said. */
const newEvent = ({ opening, question }: State): EventAnswer => {
  const { season } = textIn(opening?.language ?? "en");
  const month = firstMonthOf(question.period);
  const name = season.newEvent((question.steps.events?.length ?? 0) + 1);
  return { name, from: month, to: month, effect: 0 };
};

/** The question with these events; none at all is no answer. */
export const withEvents = (question: Question, events: readonly EventAnswer[]): Question =>
  withSteps(question, { events: events.length > 0 ? events : null });
