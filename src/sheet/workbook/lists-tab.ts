import type { WorkbookVoice } from "./goals-tab.ts";
import type { PlacedCell, TabKey, TabValue } from "./tab.ts";

/** Raised when what the Lists tab holds changes its meaning. */
const SCHEMA = "1";
const SIGNATURE = "goalwright";

/** What a file remembers about its goals: settings as text, by key. */
export type Settings = Readonly<Record<string, string>>;

/** The key under which a tab's sheet id and name are kept. */
export const tabSetting = (key: TabKey): string => `tab.${key}`;

/** The hidden Lists tab: a key and a value a row. */
export const listsTab = (settings: Settings, { text }: WorkbookVoice): TabValue => ({
  key: "lists",
  name: text.lists.tab,
  hidden: true,
  frozenRows: 1,
  frozenColumns: 0,
  widths: [160, 480],
  cells: [
    ...row(1, SIGNATURE, SCHEMA),
    ...row(2, "", text.lists.note),
    ...Object.entries(settings).flatMap(([key, value], i) => row(3 + i, key, value)),
  ],
  marks: [],
});

const row = (at: number, key: string, value: string): readonly PlacedCell[] => [
  { row: at, column: 1, content: key, role: "setting", format: "", note: "" },
  { row: at, column: 2, content: value, role: "setting", format: "", note: "" },
];

/** The settings of a Lists tab's cells (columns A and B), null where it is not one of ours. */
export const settingsOf = (cells: readonly (readonly unknown[])[]): Settings | null =>
  cells[0]?.[0] === SIGNATURE
    ? Object.fromEntries(
        cells
          .slice(2)
          .filter(([key]) => key !== "")
          .map(([key, value]) => [String(key), String(value)]),
      )
    : null;
