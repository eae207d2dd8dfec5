import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import { tabSetting } from "../../sheet/workbook/lists-tab.ts";
import { asked, planFor } from "../facts.ts";
import { questionOf } from "../question.ts";
import type { Question, Written } from "../service.ts";
import { dropOldBackups } from "../tabs/backup.ts";
import { alone, inOneRun, tidy } from "../tabs/in-one-run.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { planWrite, putGoals } from "../tabs/put-goals.ts";
import { noticesTold } from "../told.ts";

/** Writes the goals of a question, or changes nothing at all. */
export const write = (question: Question): Written => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const answers = questionOf(question);
  return alone(book, (recovered) => {
    const about = asked(answers);
    const plan = planFor(about);
    const facts = { plan, metric: about.metric.name, currency: about.metric.currency };
    const tabs = ourTabs(book);
    const intent = planWrite(book, tabs, facts, {
      ...answers,
      source: about.from.source,
      table: about.from.table,
    });
    const sheet = inOneRun(book, intent.run, () => putGoals(book, tabs, intent));
    tidy(() => dropOldBackups(book, intent.run.id));
    const notices: readonly Notice[] = [
      ...recovered,
      ...tabs.notices,
      ...plan.notices,
      ...intent.notices,
    ];
    return {
      tab: sheet.getName(),
      sourceTab: about.from.tab,
      people: plan.goals.length,
      total: plan.team.goal,
      currency: facts.currency,
      chance: plan.goals.reduce((sum, { chance }) => sum + chance, 0) / plan.goals.length,
      updated: intent.run.changed !== null,
      newTabs: intent.names,
      notices: noticesTold(notices, facts.currency),
    };
  });
};

/** Brings the Goals tab to the front. */
export const showGoals = (): null => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const { goals } = ourTabs(book).sheets;
  if (!goals) throw new GoalError("noSuchPlace", { where: tabSetting("goals") });
  book.setActiveSheet(goals);
  return null;
};
