import { someOf } from "../some-of.ts";

export const menu = {
  activate: "Activate in this file",
  setUp: "Set up goals",
  update: "Update goals",
  share: "Share with the team",
  example: "Insert example",
  undo: "Undo the last write",
  freeze: "Freeze formulas",
  unfreeze: "Bring formulas back",
  help: "Help",
  noGoals:
    "This file has no goals of ours yet, so there is nothing to update. Choose “Set up goals” first.",
  activated:
    "Goalwright is switched on in this file. Type =GOAL_TARGET( or =SEASONAL_FACTOR( in a cell, or choose “Set up goals”. What each item of this menu does stands under “Help”.",
  exampleAdded: (tab: string) =>
    `The tab “${tab}” holds example results of an invented team; nothing else has changed, and you can delete it. Choose “Set up goals” to try it.`,
  /** Formulas that became values; "" where none did, and the other sentences say why. */
  frozen: (blocks: readonly string[]) =>
    blocks.length === 0
      ? ""
      : `Now values, which show to everybody and no longer change: ${someOf(blocks, "and", "more")}. Each formula is in the note of its cell; “Bring formulas back” restores them.`,
  unfrozen: (cells: readonly string[]) =>
    cells.length === 0 ? "" : `The formulas are back: ${someOf(cells, "and", "more")}.`,
};

export type MenuText = typeof menu;
