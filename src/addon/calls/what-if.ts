import { asked, forecastFor } from "../facts.ts";
import type { WhatIf } from "../preview.ts";
import { questionOf } from "../question.ts";
import type { Question } from "../service.ts";
import { userLanguage } from "../voices.ts";

/** The question's team under other assumptions. */
export const whatIf = (question: Question): WhatIf => {
  const about = asked(questionOf(question), userLanguage());
  const { scenariosAt, marketMonths } = forecastFor(about);
  return {
    currency: about.metric.currency,
    scenarios: scenariosAt(about.choices.probability),
    months: marketMonths,
    isBegun: about.choices.soFar !== null,
  };
};
