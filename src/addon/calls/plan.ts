import { type PlanReport, planReport } from "../../sheet/plan-report.ts";
import { asked, planFor } from "../facts.ts";
import { questionOf } from "../question.ts";
import type { Question } from "../service.ts";
import { noticesTold } from "../told.ts";
import { userLanguage, workbookVoice } from "../voices.ts";

/** The plan as data; its sentences speak the user's language. */
export const plan = (question: Question): PlanReport => {
  const about = asked(questionOf(question));
  const facts = {
    plan: planFor(about),
    metric: about.metric.name,
    currency: about.metric.currency,
  };
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const notices = noticesTold([...about.notices, ...facts.plan.notices], facts.currency);
  return planReport(facts, notices, workbookVoice(locale, userLanguage()));
};
