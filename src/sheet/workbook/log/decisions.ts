import { type Renames, renamedRow } from "../again/renamed.ts";
import type { UserCell } from "../again/user-cells.ts";
import type { TabKey } from "../frame/tab.ts";
import type { Settings } from "../lists/lists-tab.ts";

/** The value of a user's cell at the last write and now; null where it was, or is, as we wrote it. */
export interface Decision extends Pick<UserCell, "tab" | "row" | "column"> {
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** Number format of a value; "" for one that is given up. */
  readonly format: string;
}

const PREFIX = "said:";
/** Results as they are typed, and what is written anew each time, are no decisions. */
const NO_DECISIONS: readonly TabKey[] = ["tracking", "data", "log"];

const isDecision = ({ tab }: Pick<UserCell, "tab">): boolean => !NO_DECISIONS.includes(tab);

const nameOf = ({ tab, row, column }: Pick<UserCell, "tab" | "row" | "column">): string =>
  PREFIX + JSON.stringify([tab, row, column]);

/** What the Lists tab keeps of the user's decisions, a setting a cell. */
export const saidSettings = (
  cells: readonly Pick<UserCell, "tab" | "row" | "column" | "value">[],
): Settings =>
  Object.fromEntries(
    cells.filter(isDecision).map((cell) => [nameOf(cell), JSON.stringify(cell.value)]),
  );

/** The same cells and values again, as the last write left them. */
export const saidIn = (
  settings: Settings,
): readonly Pick<UserCell, "tab" | "row" | "column" | "value">[] =>
  Object.entries(settings).flatMap(([key, value]) =>
    key.startsWith(PREFIX)
      ? [{ ...cellNamed(key), value: JSON.parse(value) as number | string }]
      : [],
  );

/** Settings without the decisions that an earlier write has kept. */
export const withoutSaid = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !key.startsWith(PREFIX)));

/** The same decisions, of metrics with other names. */
export const renamedSaid = (settings: Settings, renames: Renames): Settings =>
  renames.size === 0
    ? settings
    : Object.fromEntries(
        Object.entries(settings).map(([key, value]) => {
          if (!key.startsWith(PREFIX)) return [key, value];
          const { row, ...cell } = cellNamed(key);
          return [nameOf({ ...cell, row: renamedRow(row, cell.tab, renames) }), value];
        }),
      );

const cellNamed = (name: string): Pick<Decision, "tab" | "row" | "column"> => {
  const [tab, row, column] = JSON.parse(name.slice(PREFIX.length)) as [TabKey, string, string];
  return { tab, row, column };
};

/** What the user has decided since the last write: cells in the order of the tabs, then those given up. */
export const decisionsSince = (
  settings: Settings,
  cells: readonly UserCell[],
): readonly Decision[] => {
  const now = cells.filter(isDecision);
  const names = new Set(now.map(nameOf));
  const valueIn = (name: string) => {
    const text = settings[name];
    return text === undefined ? null : (JSON.parse(text) as number | string);
  };
  return [
    ...now.flatMap(({ value, ...cell }): Decision[] => {
      const before = valueIn(nameOf({ ...cell }));
      return before === value ? [] : [{ ...cell, before, after: value }];
    }),
    ...Object.keys(settings).flatMap((name): Decision[] => {
      if (!name.startsWith(PREFIX) || names.has(name)) return [];
      return [{ ...cellNamed(name), before: valueIn(name), after: null, format: "" }];
    }),
  ];
};
