import { asked, forecastFor } from "../facts.ts";
import type { MoreEvenTold } from "../preview.ts";
import { questionOf } from "../question.ts";
import type { Question } from "../service.ts";
import { userLanguage } from "../voices.ts";

/** Whether the question's target divided in another way asks more evenly of people. */
export const moreEven = (question: Question): MoreEvenTold => {
  const about = asked(questionOf(question), userLanguage());
  const told = forecastFor(about).moreEvenAt(about.choices.probability);
  return told && { currency: about.metric.currency, ...told };
};
