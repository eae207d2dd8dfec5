import type { Month } from "../../core/calendar/month.ts";
import type { Plan } from "../../core/planned.ts";
import { comingEvents, eventWords } from "../../text/event-words.ts";
import type { NumberWords } from "../../text/number.ts";
import { userLanguage } from "../voices.ts";

/** The events that move months of the period, in words; `last` is the last month with a result. */
export const comingWords = (
  { market, period }: Pick<Plan, "market" | "period">,
  last: Month,
  numbers: NumberWords,
): readonly string[] => {
  const language = userLanguage();
  return comingEvents(market.events, period, last).map((event) =>
    eventWords(event, language, numbers),
  );
};
