import type { UserCell } from "../again/user-cells.ts";
import type { Settings } from "../lists/lists-tab.ts";
import { OWNER, STATUS } from "../start/about-cells.ts";
import { saidSettings } from "./decisions.ts";

type Cell = Pick<UserCell, "tab" | "row" | "column">;

/** The setting that holds the status that a review or a publication has set since the last write; "" for none. */
export const STATUS_SET = "status";

/** The same of the name that either has put where nobody had written one. */
export const OWNER_SET = "ownerSet";

/** The setting that holds the name that writes put there. */
export const OWNER_NAMED = "owner";

/** What a write leaves there. */
export const NONE_SET: Settings = { [STATUS_SET]: "", [OWNER_SET]: "" };

const AT: Cell = { tab: "start", ...STATUS };

/** Whether a cell is Start's status. */
export const isStatus = ({ tab, row, column }: Cell): boolean =>
  tab === AT.tab && row === AT.row && column === AT.column;

/** Whether a cell holds what a review or a publication has put there since the last write. */
export const isSet = (settings: Settings, cell: Cell & { readonly value: unknown }): boolean =>
  setIn(settings).some(
    ({ row, column, value }) =>
      cell.tab === AT.tab && cell.row === row && cell.column === column && cell.value === value,
  );

/** Settings by which cells that we have set are known, as if a write had found them: they are no decisions of the user's. */
export const withSet = (settings: Settings): Settings => {
  const set = setIn(settings);
  return set.length === 0 ? settings : { ...settings, ...saidSettings(set) };
};

const setIn = (settings: Settings): readonly (Cell & Pick<UserCell, "value">)[] =>
  [
    { ...AT, value: settings[STATUS_SET] ?? "" },
    { ...AT, ...OWNER, value: settings[OWNER_SET] ?? "" },
  ].filter(({ value }) => value !== "");
