import type { TabKey } from "../../sheet/workbook/frame/tab.ts";
import type { Undoable } from "../service.ts";
import type { OurTabs } from "./our-tabs.ts";
import { isRestored, type Run, runOf } from "./run.ts";

/** What undoing the last write would do; null where there is none to undo. */
export const undoable = ({ sheets, settings }: OurTabs): Undoable | null => {
  const run = runOf(settings["undo"] ?? "");
  return run && undoingOf(run, (key) => sheets[key]?.getName());
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
  { when, created, changed }: Run,
  nameOf: (key: TabKey) => string | undefined,
): Undoable => ({
  written: when,
  goes: inOrder(created).flatMap(({ key }) => (key === "lists" ? [] : (nameOf(key) ?? []))),
  back: inOrder(changed).flatMap((tab) =>
    isRestored(tab) && tab.key !== "lists" ? (nameOf(tab.key) ?? []) : [],
  ),
  isFirst: changed.length === 0,
});
