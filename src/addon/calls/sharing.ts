import { addMonths, isoMonth } from "../../core/calendar/month.ts";
import { periodCode } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { Asked } from "../facts.ts";
import { account, filesOf } from "../share/drive.ts";
import { emailsIn } from "../share/emails-in.ts";
import { baseNow, type GoalsNow, goalsNow } from "../share/goals-now.ts";
import { uninvitable } from "../share/invitable.ts";
import { personKey } from "../share/person-key.ts";
import { publishedFacts } from "../share/published-facts.ts";
import { lastVersion, type ShareRecord, shareRecord, type Version } from "../share/share-record.ts";
import { sharingText } from "../share/sharing-text.ts";
import type { GoalDifference, SharedPerson, Sharing } from "../sharing.ts";
import { recover } from "../tabs/in-one-run.ts";
import { errorTold, noticesTold } from "../told.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How far the plan is published and shared: also the dry run of sharing. */
export const sharing = (): Sharing => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const restored = recover(book);
  const { record, isDamaged } = shareRecord();
  const { about, now, trouble } = nowOrTrouble(book);
  const version = lastVersion(record, now && periodCode(now.facts.plan.period));
  const reviewed = now && record.reviewed?.print === now.print ? record.reviewed : null;
  const facts = version ? publishedFacts(version.number) : null;
  const isPublished = now !== null && version?.print === now.print;
  const { publisher } = record;
  return {
    state: isPublished ? "published" : reviewed ? "reviewed" : "draft",
    trouble: isDamaged ? errorTold(new GoalError("shareLost", {})) : trouble,
    reviewed: reviewed && { by: reviewed.by, on: reviewed.on },
    version: version ? withoutPrint(version) : null,
    ...periodOf(now),
    changes: now && facts && !isPublished ? differences(facts, now.unpublished) : [],
    people: peopleOf(book, record, facts, about),
    publisher: publisher && { name: publisher.name, email: publisher.email },
    isOthers: publisher !== null && account().id !== publisher.id,
    folder: record.folder ?? "",
    notices: noticesTold(restored, null),
  };
};

const nowOrTrouble = (
  book: Spreadsheet,
): {
  readonly about: Asked | null;
  readonly now: GoalsNow | null;
  readonly trouble: string;
} => {
  let about: Asked | null = null;
  try {
    const base = baseNow(book);
    about = base.about;
    const now = goalsNow(book, base);
    const people = now.unexplained.join(", ");
    const trouble = people === "" ? "" : errorTold(new GoalError("reasonsMissing", { people }));
    return { about, now, trouble };
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    return { about, now: null, trouble: errorTold(error) };
  }
};

const withoutPrint = ({ print: _, period: _period, ...version }: Version) => version;

const periodOf = (now: GoalsNow | null): Pick<Sharing, "period" | "months"> => {
  if (now === null) return { period: "", months: [] };
  const { start, months } = now.facts.plan.period;
  return {
    period: periodCode(now.facts.plan.period),
    months: Array.from({ length: months }, (_, i) => isoMonth(addMonths(start, i))),
  };
};

/** Goals of anybody that are others than published. */
export const differences = (
  before: readonly RepFacts[],
  after: readonly RepFacts[],
): readonly GoalDifference[] => {
  const goals = (facts: readonly RepFacts[]) =>
    new Map(
      facts.flatMap(({ person, metrics }) =>
        metrics.map(({ metric, currency, goal }) => [
          JSON.stringify([person, metric]),
          { person, metric, currency, goal },
        ]),
      ),
    );
  const [old, now] = [goals(before), goals(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): GoalDifference[] => {
    const { person, metric, currency } = (now.get(key) ?? old.get(key))!;
    const [was, is] = [old.get(key)?.goal ?? null, now.get(key)?.goal ?? null];
    return was === is ? [] : [{ person, metric, currency, before: was, after: is }];
  });
};

const peopleOf = (
  book: Spreadsheet,
  { files, versions }: ShareRecord,
  facts: readonly RepFacts[] | null,
  about: Asked | null,
): readonly SharedPerson[] => {
  if (facts === null) return [];
  const emails = emailsIn(about, facts);
  const wrong = uninvitable(emails);
  const known = new Map(files.map((file) => [file.file, file]));
  const period = periodCode(facts[0]!.period);
  const latest = versions[versions.length - 1]!.number;
  const there = new Map(
    [...filesOf(book.getId())].reverse().map((file) => [file.key, file] as const),
  );
  const text = sharingText();
  const withGoals = facts.map(({ person }) => person);
  const gone = files.filter((one) => one.period === period && !withGoals.includes(one.person));
  return [...withGoals, ...gone.map(({ person }) => person)].map((person): SharedPerson => {
    const drive = there.get(personKey(person, period));
    const kept = drive && known.get(drive.id);
    const email = emails.get(person) ?? "";
    const problem = wrong.get(person);
    const isGone = !withGoals.includes(person);
    const isCurrent = kept?.version === latest && kept.invited?.email === email.trim();
    return {
      ...{ person, email, isGone },
      problem: problem ? text.uninvitable[problem.why](person, email, problem.other) : "",
      file: drive
        ? {
            url: drive.url,
            version: kept?.version ?? 0,
            invited: kept?.invited ?? null,
            isArchived: kept?.isArchived ?? false,
          }
        : null,
      will: isGone || isCurrent ? "nothing" : drive ? "update" : "create",
    };
  });
};
