import { type PlanReport, planReport } from "../../sheet/plan-report.ts";
import { noticeSentence } from "../../text/notice-sentence.ts";
import { asked, planFor } from "../facts.ts";
import { questionOf } from "../question.ts";
import type { Question } from "../service.ts";
import { reportVoice, userLanguage } from "../voices.ts";

/** The plan as data; its sentences speak the user's language. */
export const plan = (question: Question): PlanReport => {
  const about = asked(questionOf(question));
  const facts = {
    plan: planFor(about),
    metric: about.metric.name,
    currency: about.metric.currency,
  };
  const language = userLanguage();
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const notices = [...about.notices, ...facts.plan.notices].map((one) =>
    noticeSentence(one, language, locale, facts.currency),
  );
  return planReport(facts, notices, reportVoice(locale, language));
};
