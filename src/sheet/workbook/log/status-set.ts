import type { UserCell } from "../again/user-cells.ts";
import type { Settings } from "../lists/lists-tab.ts";
import { STATUS } from "../start/about-cells.ts";
import { saidSettings } from "./decisions.ts";

type Cell = Pick<UserCell, "tab" | "row" | "column">;

/** The setting that holds the status that a review or a publication has set since the last write; "" for none. */
export const STATUS_SET = "status";

/** What a write leaves there. */
export const NO_STATUS: Settings = { [STATUS_SET]: "" };

const AT: Cell = { tab: "start", ...STATUS };

/** Whether a cell is Start's status. */
export const isStatus = ({ tab, row, column }: Cell): boolean =>
  tab === AT.tab && row === AT.row && column === AT.column;

/** Settings by which a status that we have set is known, as if a write had found it: it is no decision of the user's. */
export const withStatus = (settings: Settings): Settings => {
  const value = settings[STATUS_SET] ?? "";
  return value === "" ? settings : { ...settings, ...saidSettings([{ ...AT, value }]) };
};
