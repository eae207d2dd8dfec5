import { GoalError } from "../../core/errors.ts";
import { tabSetting } from "../../sheet/workbook/lists/lists-tab.ts";
import { OWNER_NAMED } from "../../sheet/workbook/log/status-set.ts";
import { toldSetting } from "../announced.ts";
import { answerEntries } from "../changes/answer-entries.ts";
import { goalsPrint } from "../changes/goals-print.ts";
import { toldBefore } from "../changes/inputs-typed.ts";
import { ownGoals, ownIn, ownValues } from "../changes/own-values.ts";
import { planChanges } from "../changes/plan-changes.ts";
import { markSetting, resultsMark } from "../changes/results-mark.ts";
import { speaking } from "../changes/said/speaking.ts";
import { dropDraft } from "../draft/kept-draft.ts";
import { asked, forecastFor } from "../facts.ts";
import { settledSetting } from "../found/settled.ts";
import { lastAnswers } from "../last-answers.ts";
import { needsTold, withoutNeeds } from "../needs-manager.ts";
import { questionOf } from "../question.ts";
import type { Question, ShownTab, Written } from "../service.ts";
import { copiedPublication, putDraft, statusToDraft } from "../share/put-status.ts";
import { renewLocks } from "../share-in-file/renew-locks.ts";
import { dropOldBackups } from "../tabs/backup.ts";
import { alone, inOneRun, tidy } from "../tabs/in-one-run.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { planWrite } from "../tabs/plan-write.ts";
import { putWorkbook } from "../tabs/put-workbook.ts";
import { undoingOf } from "../tabs/undoable.ts";
import { minuteNow } from "../today.ts";
import { noticesTold } from "../told.ts";
import { knownName, rememberName } from "../user-name.ts";
import { workbookVoice } from "../voices.ts";
import { workbookFacts } from "../workbook-facts.ts";

/** Writes the goal workbook of a question, or changes nothing at all. */
export const write = (question: Question, who = "", shown?: string): Written => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const answers = questionOf(question);
  return alone(book, (recovered) => {
    const voice = workbookVoice(book.getSpreadsheetLocale());
    const about = asked(answers, voice.language);
    const { planAt, scenariosAt, holding } = forecastFor(about);
    const { probability } = about.choices;
    const plan = planAt(probability);
    const { source, table, tab, search } = about.from;
    const tabs = search.ours;
    const owner = tabs.settings[OWNER_NAMED] || who.trim() || knownName();
    // What was asked about its columns is settled by writing with the answer that holds.
    const { headings } = about.from.reading;
    const answered = { ...answers, source, table: table && { ...table, headings } };
    const facts = workbookFacts(about, plan, scenariosAt(probability), answered, owner);
    const changes = planChanges(tabs, about, plan, answered);
    const isOther = changes !== null && (changes.isOther || changes.goals.length > 0);
    const copied = copiedPublication(tabs);
    const status = isOther || copied ? statusToDraft(tabs) : null;
    const intent = planWrite(book, tabs, facts, answered, {
      who: who.trim(),
      when: minuteNow(),
      changes,
      names: about.names,
      stays: about.from.reading.team,
      holding,
      toldBefore: toldBefore(tabs.settings, about),
      answered: answerEntries(
        lastAnswers(tabs.settings),
        answered,
        speaking(voice, about.metric.currency, about.names.nameOf),
        voice,
      ),
      isDraftAnew: status !== null,
      mark: {
        [OWNER_NAMED]: owner,
        ...markSetting(resultsMark(about)),
        ...settledSetting(about.from.reading.doubts),
        ...toldSetting(
          { ...about.choices, metric: about.metric.name },
          about.choices.measures,
          about.names.metricOf,
        ),
      },
    });
    if (shown !== undefined && shown !== goalsPrint(plan, ownValues(intent.cells)))
      throw new GoalError("otherThanShown", {});
    const { goals, notices: kept } = inOneRun(book, intent.run, () => {
      const put = putWorkbook(book, tabs, intent);
      putDraft(status, copied, book.getSpreadsheetLocale());
      return put;
    });
    tidy(() => dropOldBackups(book, intent.run.id));
    tidy(dropDraft);
    tidy(() => rememberName(who.trim()));
    const locks = renewLocks(book);
    const notices = [
      ...recovered,
      ...tabs.notices,
      ...about.ofPeriod,
      ...intent.facts.plan.notices,
      ...intent.notices,
      ...kept,
      ...locks,
    ];
    const { currency } = about.metric;
    return {
      tab: goals.getName(),
      sourceTab: tab,
      people: plan.goals.length,
      total: plan.team.goal,
      currency,
      own: ownIn(plan, ownValues(intent.cells)),
      chance: intent.chance,
      updated: intent.changes.length > 0,
      undo: undoingOf(intent.run, (key) => intent.names.get(key) ?? tabs.sheets[key]?.getName(), {
        own: ownGoals(plan, ownValues(intent.cells)),
        ...{ currency, version: null, stays: null },
      }),
      newTabs: [...intent.names.values()],
      needs: needsTold(notices, currency),
      notices: noticesTold(withoutNeeds(notices), currency),
    };
  });
};

/** Brings a tab of ours to the front. */
export const showTab = (tab: ShownTab): null => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ourTabs(book).sheets[tab];
  if (!sheet) throw new GoalError("noSuchPlace", { where: tabSetting(tab) });
  book.setActiveSheet(sheet);
  return null;
};
