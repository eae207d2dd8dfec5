import * as v from "valibot";
import { inverse, type Renames } from "../../sheet/workbook/again/renamed.ts";
import { type TabKey, WORKBOOK_TABS } from "../../sheet/workbook/frame/tab.ts";
import type { Lines } from "../../sheet/workbook/lists/remembered-places.ts";
import type { Turn } from "./empty-columns.ts";

/**
 * What one write does, told before it begins: enough to take it back, now or later. Kept as a mark
 * while writing and in the Lists tab afterwards.
 */
export interface Run {
  readonly id: string;
  /** The minute in which it began, in the spreadsheet's zone: "2026-01-10T09:30". */
  readonly when: string;
  /** The tab in front when the write began. */
  readonly front: number;
  /** Tabs that this write makes, by the temporary names that they begin with. */
  readonly created: readonly { readonly key: TabKey; readonly temporary: string }[];
  /** Tabs that this write changes in place, each with its copy. */
  readonly changed: readonly ChangedTab[];
  /** Metrics that this write names otherwise than the one before: from one name to the other. */
  readonly renames?: readonly (readonly [from: string, to: string])[];
  /** How many versions of goals were published before it; none told is none. */
  readonly versions?: number;
  /** Told where it computes the goals that were there, so that undoing changes none of them. */
  readonly isSame?: true;
  /** Told where the run is over and somebody takes it back: what was typed since then stays. */
  readonly undoing?: Undoing;
}

/** Who takes a write back, and when, for the log. */
export interface Undoing {
  readonly who: string;
  readonly when: string;
  /** The number of the log's entry: by it the entry is written once, however often the way back is gone. */
  readonly number: number;
  /** The tab on which the user stands then. */
  readonly front: number;
}

export interface ChangedTab {
  readonly key: TabKey;
  readonly sheet: number;
  readonly backup: string;
  /** Where its parts stood before, in the tab and so in its copy. */
  readonly lines: Lines;
  /** How many rows and columns are put in. */
  readonly inserted: { readonly rows: number; readonly columns: number };
  /** Columns that are hidden or shown. */
  readonly turns?: readonly Turn[];
}

/** Whether undo puts a tab's cells back: Lists goes back as a whole, and the log is only ever added to. */
export const isRestored = ({ key: one }: Pick<ChangedTab, "key">): boolean =>
  one !== "lists" && one !== "log";

/** The names of metrics that a run has changed, back to those that they had. */
export const asBefore = ({ renames = [] }: Pick<Run, "renames">): Renames =>
  inverse(new Map(renames));

const ID_LENGTH = 8; // of a UUID: enough among the runs of one file
const key = v.picklist([...WORKBOOK_TABS, "example"] as const);
const lines = v.record(v.string(), v.number());
const runShape = v.object({
  id: v.string(),
  when: v.string(),
  front: v.number(),
  created: v.array(v.object({ key, temporary: v.string() })),
  changed: v.array(
    v.object({
      key,
      sheet: v.number(),
      backup: v.string(),
      lines: v.object({
        rows: lines,
        columns: lines,
        lists: v.record(
          v.string(),
          v.object({ before: v.string(), behind: v.string(), key: v.array(v.string()) }),
        ),
      }),
      inserted: v.object({ rows: v.number(), columns: v.number() }),
      turns: v.optional(v.array(v.object({ column: v.string(), isHidden: v.boolean() }))),
    }),
  ),
  renames: v.optional(v.array(v.tuple([v.string(), v.string()]))),
  versions: v.optional(v.number()),
  isSame: v.optional(v.literal(true)),
  undoing: v.optional(
    v.object({ who: v.string(), when: v.string(), number: v.number(), front: v.number() }),
  ),
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
  when: string,
): Run => {
  const id = Utilities.getUuid().slice(0, ID_LENGTH);
  return {
    id,
    when,
    front: book.getActiveSheet().getSheetId(),
    created: made.map((one) => ({ key: one, temporary: `Goalwright ${id} ${one}` })),
    changed: [],
  };
};

/** The name under which a run makes a tab, until all is written. */
export const temporaryName = (run: Run, one: TabKey): string => {
  const tab = run.created.find((made) => made.key === one);
  if (!tab) throw new Error(`the run does not make ${one}`);
  return tab.temporary;
};
