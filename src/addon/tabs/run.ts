import * as v from "valibot";
import type { GoalsPlace } from "../../sheet/workbook/goals-place.ts";
import type { TabKey } from "../../sheet/workbook/tab.ts";

/**
 * What one write does, told before it begins: enough to take it back, now or later. Kept as a mark
 * while writing and in the Lists tab afterwards.
 */
export interface Run {
  readonly id: string;
  /** The tab in front when the write began. */
  readonly front: number;
  /** Tabs that this write makes, by the temporary names that they begin with. */
  readonly created: readonly { readonly key: TabKey; readonly temporary: string }[];
  /** The Goals tab that this write changes in place, with its copy. */
  readonly changed: ChangedGoals | null;
  /** What the Lists tab held; null where this write makes it. */
  readonly settings: Readonly<Record<string, string>> | null;
}

export interface ChangedGoals {
  readonly sheet: number;
  readonly backup: string;
  /** Where the table stood before, in the tab and so in its copy. */
  readonly rows: GoalsPlace["rows"];
  readonly columns: GoalsPlace["columns"];
  /** Rows put in above the total. */
  readonly inserted: number;
}

const ID_LENGTH = 8; // of a UUID: enough among the runs of one file
const lines = v.record(v.string(), v.number());
const runShape = v.object({
  id: v.string(),
  front: v.number(),
  created: v.array(
    v.object({ key: v.picklist(["goals", "lists", "example"]), temporary: v.string() }),
  ),
  changed: v.nullable(
    v.object({
      sheet: v.number(),
      backup: v.string(),
      rows: v.intersect([lines, v.object({ header: v.number(), total: v.number() })]),
      columns: v.intersect([lines, v.object({ person: v.number(), goal: v.number() })]),
      inserted: v.number(),
    }),
  ),
  settings: v.nullable(v.record(v.string(), v.string())),
});

/** The run that a mark or a setting tells of; null where it cannot be read. */
export const runOf = (text: string): Run | null => {
  try {
    return v.parse(runShape, JSON.parse(text)) as Run;
  } catch {
    return null;
  }
};

/** A run that makes these tabs and changes nothing else yet. */
export const newRun = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  made: readonly TabKey[],
  parts: Partial<Pick<Run, "changed" | "settings">> = {},
): Run => {
  const id = Utilities.getUuid().slice(0, ID_LENGTH);
  return {
    id,
    front: book.getActiveSheet().getSheetId(),
    created: made.map((key) => ({ key, temporary: `Goalwright ${id} ${key}` })),
    changed: null,
    settings: null,
    ...parts,
  };
};

/** The name under which a run makes a tab, until all is written. */
export const temporaryName = (run: Run, key: TabKey): string => {
  const tab = run.created.find((one) => one.key === key);
  if (!tab) throw new Error(`the run does not make ${key}`);
  return tab.temporary;
};
