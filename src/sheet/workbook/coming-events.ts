import { knownMonths } from "../../core/history/known-months.ts";
import type { KnownEvent } from "../../core/market/market.ts";
import { comingEvents, eventWords } from "../../text/event-words.ts";
import { numbersIn } from "../../text/number.ts";

import type { WorkbookFacts, WorkbookVoice } from "./facts.ts";

/** The known events that move months of the plan's period. */
export const eventsToCome = ({ plan, results }: WorkbookFacts): readonly KnownEvent[] => {
  const known = knownMonths(results);
  const last = known[known.length - 1];
  return last === undefined ? [] : comingEvents(plan.market.events, plan.period, last);
};

/** The same in words, one after the other; "" where there is none. */
export const eventsToComeWords = (
  facts: WorkbookFacts,
  { language, locale }: Pick<WorkbookVoice, "language" | "locale">,
): string =>
  eventsToCome(facts)
    .map((event) => eventWords(event, language, numbersIn(locale)))
    .join("; ");
