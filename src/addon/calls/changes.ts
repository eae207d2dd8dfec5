import type { Notice } from "../../core/notices.ts";
import type { Plan } from "../../core/planned.ts";
import { cellWords, isTakenOver, type UserCell } from "../../sheet/workbook/again/user-cells.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import type { Layout } from "../../sheet/workbook/frame/layout.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import { renamedSaid, saidIn } from "../../sheet/workbook/log/decisions.ts";
import { logTab, NO_PAGE } from "../../sheet/workbook/log/log-tab.ts";
import { isSet, isStatus, OWNER_NAMED } from "../../sheet/workbook/log/status-set.ts";
import { workbookTabs } from "../../sheet/workbook/workbook.ts";
import { causesSentence } from "../../text/cause-sentence.ts";
import { periodWords } from "../../text/period.ts";
import { effectsOf } from "../changes/effects-of.ts";
import type { GoalChange } from "../changes/goal-changes.ts";
import { goalsPrint } from "../changes/goals-print.ts";
import { inputsTyped } from "../changes/inputs-typed.ts";
import { leaveNotices } from "../changes/leave-notices.ts";
import { leftByRounding } from "../changes/left-by-rounding.ts";
import { newlyLeftOutNotices, toMend } from "../changes/left-out.ts";
import {
  byOwnAlone,
  type FinalChange,
  finalsChanged,
  type OwnBeforeAndNow,
} from "../changes/log-entries.ts";
import { withOwnLeft } from "../changes/own-left.ts";
import { ownNamesOthers } from "../changes/own-names-others.ts";
import { ownOldReasons } from "../changes/own-old-reasons.ts";
import { ownReasons } from "../changes/own-reasons.ts";
import { ownTurned } from "../changes/own-turned.ts";
import { ownUnexplained } from "../changes/own-unexplained.ts";
import { heldSum, holdingOwn, ownIn, ownOf, ownValues } from "../changes/own-values.ts";
import { isHandedDown, type PlanChanges, planChanges } from "../changes/plan-changes.ts";
import { markIn } from "../changes/results-mark.ts";
import { asked, forecastFor } from "../facts.ts";
import { isOfHeld, needsTold } from "../needs-manager.ts";
import { questionOf } from "../question.ts";
import type { Changes, Question } from "../service.ts";
import { shareRecord } from "../share/share-record.ts";
import { addressIn } from "../source.ts";
import type { Change } from "../tabs/change-tab.ts";
import { tabsGone } from "../tabs/our-tabs.ts";
import { changesOn, userCellsOn } from "../tabs/plan-write.ts";
import { renamesSince } from "../tabs/renames-since.ts";
import { noticesTold } from "../told.ts";
import { knownName } from "../user-name.ts";
import { textsIn, userLanguage, workbookVoice } from "../voices.ts";
import { workbookFacts } from "../workbook-facts.ts";

/** What writing a question would change of the goals that are there; null where none were written. */
export const changes = (question: Question): Changes | null => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const locale = book.getSpreadsheetLocale();
  const voice = workbookVoice(locale);
  const answers = questionOf(question);
  const about = asked(answers, voice.language);
  const tabs = about.from.search.ours;
  const { planAt, scenariosAt, holding, dividedAgainAt } = forecastFor(about);
  const { probability } = about.choices;
  const plan = planAt(probability);
  const found = planChanges(tabs, about, plan, answers);
  if (found === null) return null;
  const facts = workbookFacts(about, plan, scenariosAt(probability), answers);
  const renames = renamesSince(tabs.settings, about.names);
  const there = changesOn(
    book,
    tabs,
    [...workbookTabs(facts, voice), logTab(NO_PAGE, voice)],
    renames,
  );
  const saidThen = saidIn(renamedSaid(tabs.settings, renames));
  const cells = userCellsOn(there);
  const reasons = ownReasons(there, cells);
  const currencies = new Map(plan.measures.map(({ metric, currency }) => [metric, currency]));
  const { name, currency } = about.metric;
  const own = ownValues(cells);
  const compared = withOwnLeft(found, facts, own);
  const held = holdingOwn(facts, own, holding);
  const ownOfGoal = ({ person, metric }: { readonly person: string; readonly metric: string }) =>
    ownOf(own, person, metric === name ? null : metric);
  const ofMetric = (metric: string) => {
    const isMain = metric === name;
    return {
      metric: isMain ? "" : about.names.metricOf(metric),
      currency: isMain ? currency : (currencies.get(metric) ?? null),
    };
  };
  const isChanging = (goal: OfWhom) => found.goals.some((one) => isSameGoal(one, goal));
  const ownThen = ownValues(saidThen);
  const moved = movedIn(compared, facts, { before: ownThen, now: own });
  const hasOwn = ownIn(plan, own) !== null;
  const heldNow = heldSum(compared.last.goals, own);
  const heldThen = heldSum(compared.last.goals, ownThen);
  const after = heldSum(plan.goals, own);
  return {
    print: goalsPrint(plan, own),
    instead: insteadOf(compared),
    currency,
    total: { before: hasOwn ? compared.last.total : heldThen, after: plan.team.goal },
    withOwn: hasOwn ? { before: heldThen, after } : null,
    now: compared.isOther || heldNow === heldThen ? null : heldNow,
    held: { chance: held.chance, costs: costsIn(held.facts.plan) },
    ...effectsOf(
      { plan: held.facts.plan, sums: { before: heldNow, after } },
      tabs.settings,
      compared.isOther,
    ),
    again:
      hasOwn && about.choices.announced === null
        ? dividedAgainAt(probability, (person) => ownOf(own, person, null))
        : null,
    isAnnounced: about.choices.announced !== null && isHandedDown(plan),
    rounded: leftByRounding(compared, plan, name, own),
    causes: causesSentence(compared.causes, userLanguage(), locale),
    moved: moved.map(({ metric }) => ofMetric(metric).metric),
    byOwn: byOwnAlone(compared, moved, name, own).map((goal) => ({
      ...goal,
      ...ofMetric(goal.metric),
    })),
    ownStay: goalsIn(plan, name).filter((goal) => ownOfGoal(goal) !== null).length,
    goals: compared.goals.map((goal) => ({
      ...goalTold(goal, locale),
      ...ofMetric(goal.metric),
      own: ownOfGoal(goal),
    })),
    notices: noticesTold(
      [
        ...newlyLeftOutNotices(
          about.from.reading.notices,
          markIn(tabs.settings)?.more?.left ?? null,
        ),
        ...toMend(about.from.reading.notices),
        ...about.ofPeriod,
        ...tabsGone(tabs),
        ...typedOver(there, cells),
      ],
      currency,
    ),
    needs: needsTold(
      [
        ...ownUnexplained(reasons),
        ...ownNamesOthers(
          reasons,
          plan.goals.map(({ person }) => person),
          tabs.settings[OWNER_NAMED] || knownName(),
        ),
        ...ownOldReasons(reasons, facts),
        ...ownTurned(reasons, found.goals, name),
        ...leaveNotices(
          ...([reasons, about.from.reading.team, facts] as const),
          (person, metric) => found.isOther || isChanging({ person, metric: metric ?? name }),
        ),
        ...held.facts.plan.notices.filter(isOfHeld),
      ],
      currency,
    ),
    typed: inputsTyped(there, cells, about, answers),
    kept: there.flatMap((change) => keptOn(change, cells.filter(isTyped(tabs.settings)))),
  };
};

/** Whether a cell is the user's own, not a status or a name that a review or a publication has put there. */
const isTyped = (settings: Settings): ((cell: UserCell) => boolean) => {
  const { reviewed, versions } = shareRecord().record;
  const isRecorded = reviewed !== null || versions.length > 0;
  return (cell) => !isSet(settings, cell) && !(isRecorded && isStatus(cell));
};

/** Goals for something else are all new: they are not compared. */
const movedIn = (
  compared: PlanChanges,
  facts: WorkbookFacts,
  own: OwnBeforeAndNow,
): readonly FinalChange[] => (compared.isOther ? [] : finalsChanged(compared, facts, own));

type OfWhom = Pick<FinalChange, "person" | "metric">;

const isSameGoal = (one: OfWhom, other: OfWhom): boolean =>
  one.person === other.person && one.metric === other.metric;

/** All goals of a plan, whose main metric has this name. */
const goalsIn = ({ goals, measures }: Plan, main: string): readonly OfWhom[] =>
  [{ metric: main, goals }, ...measures].flatMap(({ metric, goals: of }) =>
    of.map(({ person }) => ({ person, metric })),
  );

const costsIn = ({ incentives }: Plan): Changes["held"]["costs"] =>
  incentives && { atTarget: incentives.atTarget, expected: incentives.expected };

/** Goals of another period or metric, in the user's words. */
const insteadOf = ({ isOther, last }: PlanChanges): string => {
  const language = userLanguage();
  const { goals } = textsIn(language).workbook;
  return isOther ? goals.title(periodWords(language, last.period), last.metric) : "";
};

const goalTold = ({ person, before, after, own }: GoalChange, locale: string) => ({
  person,
  before,
  after,
  why: causesSentence(own, userLanguage(), locale),
});

/** Computed cells that somebody has typed over, with the words of each and its address. */
const typedOver = (there: readonly Change[], cells: readonly UserCell[]): readonly Notice[] => {
  const over = there.flatMap(({ layout, sheet, before: { rows, columns } }) =>
    cells
      .filter(({ tab, isReckoned }) => tab === layout.key && isReckoned)
      .map((cell) => {
        const at = `${columnLetters(columns.get(cell.column)!)}${rows.get(cell.row)!}`;
        return `${inWords(layout, cell)} (${addressIn(sheet.getName(), at)})`;
      }),
  );
  return over.length === 0 ? [] : [{ code: "typedOver", facts: { cells: over } }];
};

const inWords = (layout: Layout, cell: UserCell): string =>
  cellWords(layout, cell)
    .filter((word) => word !== "")
    .join(" · ");

const MOST_NAMED = 100; // a list that nobody reads to its end

/** The user's cells of a tab in words. */
const keptOn = ({ layout, sheet }: Change, cells: readonly UserCell[]): Changes["kept"] => {
  const own = cells.filter((cell) => cell.tab === layout.key && !isTakenOver(layout, cell));
  if (own.length === 0) return [];
  const named = own.slice(0, MOST_NAMED).map((cell) => inWords(layout, cell));
  return [{ tab: sheet.getName(), count: own.length, cells: named }];
};
