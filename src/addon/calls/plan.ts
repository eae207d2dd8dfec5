import { USUAL_CURVE } from "../../core/incentives/payout-curve.ts";
import { type PlanReport, planReport } from "../../sheet/plan-report.ts";
import { asked, forecastFor } from "../facts.ts";
import { inWords } from "../in-words.ts";
import { questionOf } from "../question.ts";
import { rewardsTold } from "../rewards-told.ts";
import { rewardsWanted } from "../rewards-wanted.ts";
import type { Question } from "../service.ts";
import { doubtsTold, noticesTold } from "../told.ts";
import { withKept } from "../told-months.ts";
import { userLanguage, workbookVoice } from "../voices.ts";

/** The plan as data; its sentences speak the user's language. What nobody was asked is said. */
export const plan = (question: Question): PlanReport => {
  const about = asked(questionOf(question), userLanguage());
  const { name, currency } = about.metric;
  const { planAt, scenariosAt, holding } = forecastFor(about);
  const { probability } = about.choices;
  const facts = { plan: withKept(about, planAt(probability), holding), metric: name, currency };
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const untold = about.from.reading.doubts.filter(({ isTold }) => !isTold);
  const notices = [
    ...noticesTold([...about.notices, ...about.ofPeriod], currency),
    ...doubtsTold(untold).map(({ assumed }) => assumed),
    ...noticesTold(facts.plan.notices, currency),
  ];
  const curve = about.choices.incentives?.curve ?? USUAL_CURVE;
  const rewards = rewardsTold(rewardsWanted(facts.plan.rewards, question.steps.rewards)).map(
    ({ sentence }) => sentence,
  );
  const scenarios = scenariosAt(probability);
  const said = { notices, rewards, scenarios };
  const report = planReport(facts, curve, said, workbookVoice(locale, userLanguage()));
  return inWords(report, about.names.metricOf);
};
