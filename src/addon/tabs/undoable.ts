import type { TabKey } from "../../sheet/workbook/frame/tab.ts";
import { STATUS_SET } from "../../sheet/workbook/log/status-set.ts";
import { goalsWritten } from "../announced.ts";
import type { Undoable } from "../service.ts";
import { ownKept, ownStanding } from "../share/own-standing.ts";
import { type ShareRecord, shareRecord } from "../share/share-record.ts";
import { currencyIn } from "./number-formats.ts";
import type { OurTabs } from "./our-tabs.ts";
import type { ReadOnce } from "./read-once.ts";
import { isRestored, type Run, runOf } from "./run.ts";
import { haveSameGoals, settingsBefore } from "./settings-before.ts";

/** What undoing the last write would do, where nothing stands on it (`toldSince`); null where there is none to undo. */
export const undoable = (
  tabs: OurTabs,
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  read: ReadOnce,
): Undoable | null => {
  const { sheets, settings } = tabs;
  const run = runOf(settings["undo"] ?? "");
  return (
    run &&
    undoingOf(run, (key) => sheets[key]?.getName(), {
      ...ownIn(tabs, run),
      ...versionsOf(run, tabs, () => settingsBefore(book, run, read)),
    })
  );
};

/** The manager's own values of the main metric; of a first write, which goes with them, none. */
const ownIn = (tabs: OurTabs, { changed }: Run): Pick<Undoable, "own" | "currency"> => {
  const [main] = goalsWritten(tabs.settings);
  const people = changed.length === 0 || !main ? [] : main.goals.map(([person]) => person);
  const own = people.length === 0 ? [] : ownKept(ownStanding(tabs), people);
  return { own, currency: currencyIn(tabs.settings) };
};

/**
 * What stands on the tabs of a first write: a version that was published of it, or the review alone,
 * with null for the version. Undoing would take the log of it away, too. Null where nothing does; an
 * update leaves the log and what is published, so that it can be undone.
 */
export const toldSince = ({
  settings,
}: Pick<OurTabs, "settings">): { readonly version: number | null } | null => {
  const run = runOf(settings["undo"] ?? "");
  if (!run || run.changed.length > 0) return null;
  const { versions } = shareRecord().record;
  const last = versions[versions.length - 1];
  if (last && isPublishedSince(run, versions)) return { version: last.number };
  return (settings[STATUS_SET] ?? "") === "" ? null : { version: null };
};

/** Whether goals were published since a run; `published` are all versions, in their order. */
export const isPublishedSince = (
  { versions = 0 }: Run,
  published: ShareRecord["versions"] = shareRecord().record.versions,
): boolean => published.length > versions;

/** The last version that was published since a run; null for none. */
const versionAfter = (run: Run): number | null => {
  const { versions } = shareRecord().record;
  const last = versions[versions.length - 1];
  return last && isPublishedSince(run, versions) ? last.number : null;
};

/** The last version that was published since a run, for which Start has a status that goes with it; null for none. */
const versionSince = (run: Run, { settings }: Pick<OurTabs, "settings">): number | null =>
  (settings[STATUS_SET] ?? "") === "" ? null : versionAfter(run);

/** The same where undoing brings back other goals; `before` are the settings as they were then, read only where it matters. */
const versionGoing = (
  run: Run,
  { settings }: Pick<OurTabs, "settings">,
  before: () => OurTabs["settings"],
): number | null => {
  const version = versionSince(run, { settings });
  return version === null || haveSameGoals(before(), settings) ? null : version;
};

/** The version that was published since a run, by what undoing does to the status in Start. */
export const versionsOf = (
  run: Run,
  tabs: Pick<OurTabs, "settings">,
  before: () => OurTabs["settings"],
): Pick<Undoable, "version" | "stays"> => {
  const version = versionGoing(run, tabs, before);
  return { version, stays: version === null && run.changed.length > 0 ? versionAfter(run) : null };
};

/** Where only some tabs are named, these are. */
const FIRST: readonly TabKey[] = ["goals", "incentives"];

/** A run's tabs, those first, the others in their order. */
export const inOrder = <One extends { readonly key: TabKey }>(
  all: readonly One[],
): readonly One[] => [
  ...FIRST.flatMap((key) => all.filter((one) => one.key === key)),
  ...all.filter(({ key }) => !FIRST.includes(key)),
];

/** What undoing a run would do. */
export const undoingOf = (
  { when, created, changed, isSame }: Run,
  nameOf: (key: TabKey) => string | undefined,
  kept: Pick<Undoable, "own" | "currency" | "version" | "stays">,
): Undoable => ({
  ...kept,
  written: when,
  goes: inOrder(created).flatMap(({ key }) => (key === "lists" ? [] : (nameOf(key) ?? []))),
  back: inOrder(changed).flatMap((tab) =>
    isRestored(tab) && tab.key !== "lists" ? (nameOf(tab.key) ?? []) : [],
  ),
  isFirst: changed.length === 0,
  isSame: isSame === true,
});
