import { addMonths, isoMonth } from "../../core/calendar/month.ts";
import { periodCode } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import { ownOverCapacity } from "../../core/goals/capacity-notices.ts";
import { dayBefore } from "../../core/review/correctable-until.ts";
import { openReview, reviewsToOpen } from "../../core/review/open-review.ts";
import { exact } from "../../core/stats/exact.ts";
import { sum } from "../../core/stats/sum.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import { repMessage } from "../../sheet/rep/rep-message.ts";
import type { Asked } from "../facts.ts";
import { alsoOf, seemsOf } from "../share/address-cautions.ts";
import { account, filesOf } from "../share/drive.ts";
import { emailsIn, teamEmails } from "../share/emails-in.ts";
import { goalDifferences } from "../share/goal-differences.ts";
import { baseNow, type GoalsNow, goalsNow } from "../share/goals-now.ts";
import { uninvitable } from "../share/invitable.ts";
import { personKey } from "../share/person-key.ts";
import { publishedFacts } from "../share/published-facts.ts";
import { handStatus } from "../share/put-status.ts";
import { lastVersion, type ShareRecord, shareRecord, type Version } from "../share/share-record.ts";
import { sharingText } from "../share/sharing-text.ts";
import { toCheck } from "../share/to-check.ts";
import type { SharedPerson, Sharing } from "../sharing.ts";
import { recover } from "../tabs/in-one-run.ts";
import { today } from "../today.ts";
import { errorTold, noticesTold } from "../told.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How far the plan is published and shared: also the dry run of sharing. */
export const sharing = (): Sharing => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const restored = recover(book);
  return { ...sharingOf(book, nowOrTrouble(book)), notices: noticesTold(restored, null) };
};

/** The same after a review or a publication, which has read the goals and found no trouble with them. */
export const sharingAfter = (book: Spreadsheet, now: GoalsNow): Sharing =>
  sharingOf(book, { about: now.about, now, trouble: "", mends: null });

const sharingOf = (book: Spreadsheet, { about, now, ...trouble }: Known): Sharing => {
  const { record, isDamaged } = shareRecord();
  const version = lastVersion(record, now && periodCode(now.facts.plan.period));
  const facts = version ? publishedFacts(version.number) : null;
  const { publisher, folder } = record;
  const unlikely = unlikelyIn(now);
  return {
    ...stateOf(record, version, facts, now),
    ...(isDamaged ? { trouble: errorTold(new GoalError("shareLost", {})), mends: null } : trouble),
    startSays: now && handStatus(now.tabs, record, version),
    today: today(),
    version: version ? withoutPrint(version) : null,
    ...periodOf(now),
    promise: now && promiseOf(now, version, facts),
    hidesChance: hidesChanceIn(record),
    people: facts === null ? [] : peopleOf(book, record, facts, about),
    unlikely,
    areMostUnlikely: 2 * unlikely.length > goalsWithChance(now),
    company: companyIn(now),
    overCapacity: overCapacityIn(now),
    toCheck: toCheck(now),
    cannot: cannotOf(now, about),
    publisher: publisher && { name: publisher.name, email: publisher.email },
    isOthers: publisher !== null && account().id !== publisher.id,
    folder: folder ?? "",
    notices: [],
  };
};

/** What the files tell, or will, of when goals may get harder. */
const promiseOf = (
  { facts: { plan } }: GoalsNow,
  version: Version | undefined,
  facts: readonly RepFacts[] | null,
): Sharing["promise"] => {
  const day = today();
  const last = version ? (facts?.[0]?.correctUntil ?? "") : dayBefore(plan.period);
  const correctUntil = last >= day ? last : "";
  const isOpen = version !== undefined && openReview(plan.reviews, version.on, day) !== null;
  return {
    correctUntil,
    reviews: reviewsToOpen(plan.reviews, day).map(isoMonth),
    mayRise: version === undefined || correctUntil !== "" || isOpen,
  };
};

const hidesChanceIn = (record: ShareRecord): boolean | null => {
  const last = lastVersion(record, null);
  return last === undefined ? null : publishedFacts(last.number)?.[0]?.hidesChance === true;
};

/** How far the goals are as they are now, and what of them is not published. */
const stateOf = (
  { reviewed: kept }: ShareRecord,
  version: Version | undefined,
  facts: readonly RepFacts[] | null,
  now: GoalsNow | null,
): Pick<Sharing, "state" | "reviewed" | "changes"> => {
  if (now === null) return { state: "draft", reviewed: null, changes: [] };
  const reviewed = kept?.print === now.print ? { by: kept.by, on: kept.on } : null;
  const changes = facts === null ? [] : goalDifferences(facts, now.unpublished, now.reasonAt);
  if (version?.print === now.print && changes.length === 0)
    return { state: "published", reviewed, changes };
  return { state: reviewed ? "reviewed" : "draft", reviewed, changes };
};

/** The goals as they are now, or what is wrong with them. */
interface Known extends Pick<Sharing, "trouble" | "mends"> {
  readonly about: Asked | null;
  readonly now: GoalsNow | null;
}

const nowOrTrouble = (book: Spreadsheet): Known => {
  let about: Asked | null = null;
  try {
    const base = baseNow(book);
    about = base.about;
    const now = goalsNow(book, base);
    const people = now.unexplained.join(", ");
    const trouble = people === "" ? "" : errorTold(new GoalError("reasonsMissing", { people }));
    return { about, now, trouble, mends: null };
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    const mends = error.code === "goalsOutdated" ? "update" : "wizard";
    return { about, now: null, trouble: errorTold(error), mends };
  }
};

const withoutPrint = ({ print: _, period: _period, words: _words, ...version }: Version) => version;

const periodOf = (now: GoalsNow | null): Pick<Sharing, "period" | "months"> => {
  if (now === null) return { period: "", months: [] };
  const { start, months } = now.facts.plan.period;
  return {
    period: periodCode(now.facts.plan.period),
    months: Array.from({ length: months }, (_, i) => isoMonth(addMonths(start, i))),
  };
};

const peopleOf = (
  book: Spreadsheet,
  record: ShareRecord,
  facts: readonly RepFacts[],
  about: Asked | null,
): readonly SharedPerson[] => {
  const period = periodCode(facts[0]!.period);
  const latest = lastVersion(record, period)!.number;
  const there = new Map([...filesOf(book.getId())].reverse().map((file) => [file.key, file]));
  const emails = emailsIn(about, facts);
  const wrong = uninvitable(emails);
  const team = teamEmails(about);
  const day = today();
  const known = facts.map(({ person }) => person);
  const gone = record.files.filter((one) => one.period === period && !known.includes(one.person));
  const before = new Map((publishedFacts(latest - 1) ?? []).map((one) => [one.person, one]));
  const fileOf = (person: string, now?: RepFacts): SharedPerson["file"] => {
    const drive = there.get(personKey(person, period));
    if (drive === undefined) return null;
    const kept = record.files.find(({ file }) => file === drive.id);
    const { version = 0, invited = null, isArchived = false } = kept ?? {};
    const was = version === latest - 1 ? before.get(person) : undefined;
    const isSame = now !== undefined && was !== undefined && tellsSame(was, now);
    return { url: drive.url, version, isSame, invited, isArchived };
  };
  return [
    ...facts.map((one): SharedPerson => {
      const { person } = one;
      const [email, file] = [emails.get(person) ?? "", fileOf(person, one)];
      const isCurrent = file?.version === latest && file.invited?.email === email;
      const will = isCurrent ? "nothing" : file ? "update" : "create";
      return {
        person,
        email,
        problem: problemWith(person, email, wrong),
        caution: wrong.has(person) ? "" : cautionWith(person, email, known, team),
        isGone: false,
        isChanged: isChangedBy(latest, one),
        goal: goalOf(one),
        message: repMessage(one, day).text,
        file,
        will,
      };
    }),
    ...gone.map(
      ({ person }): SharedPerson => ({
        ...{ person, email: "", problem: "", caution: "", isGone: true, goal: null, message: "" },
        isChanged: false,
        file: fileOf(person),
        will: "nothing",
      }),
    ),
  ];
};

const HALF = 50; // of 100 people

/** Goals that fewer than half would reach, as whole numbers of 100 people: so the files say it. */
const unlikelyIn = (now: GoalsNow | null): Sharing["unlikely"] =>
  (now?.unpublished ?? []).flatMap(({ person, metrics }) =>
    metrics.flatMap(({ metric, chances }, i) => {
      const inHundred = chances.goal === null ? HALF : Math.round(100 * chances.goal);
      return inHundred < HALF ? [{ person, metric: i === 0 ? "" : metric, inHundred }] : [];
    }),
  );

const goalsWithChance = (now: GoalsNow | null): number =>
  (now?.unpublished ?? [])
    .flatMap(({ metrics }) => metrics)
    .filter(({ chances }) => chances.goal !== null).length;

const overCapacityIn = (now: GoalsNow | null): string => {
  if (now === null) return "";
  const { computed, held } = sumsIn(now);
  const over = ownOverCapacity(now.facts.plan.capacity, computed, held);
  return noticesTold(over, now.about.metric.currency).join(" ");
};

const companyIn = (now: GoalsNow | null): Sharing["company"] => {
  if (now === null) return null;
  const { company, isLessBetter } = now.facts.plan;
  if (company === null || isLessBetter) return null;
  const { currency } = now.about.metric;
  return { target: company.target, goals: exact(sumsIn(now).held), currency };
};

/** What the main metric's goals come to: as computed, and with the manager's own values. */
const sumsIn = ({ facts, unpublished }: GoalsNow) => ({
  computed: sum(facts.plan.goals.map(({ goal }) => goal)),
  held: sum(unpublished.map(({ metrics: [{ goal }] }) => goal)),
});

/** Who is in the goals as they are now and can be invited to nothing. */
const cannotOf = (now: GoalsNow | null, about: Asked | null): Sharing["cannot"] => {
  if (now === null) return [];
  const emails = emailsIn(about, now.unpublished);
  const wrong = uninvitable(emails);
  return [...wrong.keys()].map((person) => {
    const email = emails.get(person) ?? "";
    return { person, email, problem: problemWith(person, email, wrong) };
  });
};

const cautionWith = (
  person: string,
  email: string,
  people: readonly string[],
  team: ReadonlyMap<string, string>,
): string => {
  const { cautions } = sharingText();
  const [other, double] = [seemsOf(email, person, people), alsoOf(email, person, team)];
  return [
    ...(other === null ? [] : [cautions.seemsOf(person, email, other)]),
    ...(double === null ? [] : [cautions.alsoOf(person, email, double)]),
  ].join(" ");
};

/** Whether a version changed a goal of somebody's, and not its months alone. */
const isChangedBy = (version: number, { change, metrics }: RepFacts): boolean =>
  change?.version === version &&
  metrics.some(({ before, goal, isNeed }) => !isNeed && before !== null && before !== goal);

/** Whether two versions tell somebody the same of goals, pay and rewards, and of chances or none. */
const tellsSame = (was: RepFacts, is: RepFacts): boolean =>
  was.period.start === is.period.start && toldPrint(was) === toldPrint(is);

const toldPrint = ({ metrics, pay, rewards, hidesChance }: RepFacts): string =>
  JSON.stringify([
    ...[pay, rewards, hidesChance === true],
    metrics.map(({ metric, goal, months, reason, target, isGuard }) => [
      ...[metric, goal, months, reason, target, isGuard],
    ]),
  ]);

const goalOf = ({ metrics: [main] }: RepFacts): SharedPerson["goal"] => {
  const { metric, currency, isLessBetter, goal } = main;
  return { metric, currency, isLessBetter, amount: goal };
};

const problemWith = (
  person: string,
  email: string,
  wrong: ReturnType<typeof uninvitable>,
): string => {
  const problem = wrong.get(person);
  return problem ? sharingText().uninvitable[problem.why](person, email, problem.other) : "";
};
