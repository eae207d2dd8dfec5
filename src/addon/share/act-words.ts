import { periodCode } from "../../core/calendar/period.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import { published as publishedEn } from "../../text/en/tabs/published.ts";
import { type SharedText, shared as sharedEn } from "../../text/en/tabs/shared.ts";
import { published as publishedEs } from "../../text/es/tabs/published.ts";
import { shared as sharedEs } from "../../text/es/tabs/shared.ts";
import { periodWords } from "../../text/period.ts";
import { workbookVoice } from "../voices.ts";
import type { RepFile } from "./share-record.ts";

/** How the log tells of what was done with the goals and with somebody's file, in the workbook's language. */
export const actWords = (locale: string) => {
  const { text, language } = workbookVoice(locale);
  const { access }: SharedText = { en: sharedEn, es: sharedEs }[language];
  const published = { en: publishedEn, es: publishedEs }[language];
  return {
    ...text.log.acts,
    access,
    /** What somebody may do, and by which address. */
    accessOf: (invited: RepFile["invited"]): string =>
      text.log.parts([access[invited?.role ?? "none"], invited?.email ?? ""]),
    noGoal: text.log.noGoal,
    /** A goal as it is published: it changes apart from the one that the plan holds. */
    publishedGoal: (metric: string, person: string): string =>
      text.log.parts([published.tab, person, metric]),
    goals: ({ plan, metric }: WorkbookFacts): string =>
      text.log.parts([
        text.goals.title(periodWords(language, periodCode(plan.period)), metric),
        text.log.team,
      ]),
  };
};
