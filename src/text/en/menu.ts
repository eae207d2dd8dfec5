export const menu = {
  activate: "Activate in this file",
  setUp: "Set up goals",
  update: "Update goals",
  example: "Insert example",
  undo: "Undo the last write",
  help: "Help",
  noGoals:
    "This file has no goals of ours yet, so there is nothing to update. Choose “Set up goals” first.",
  activated:
    "Goalwright is switched on in this file. Type =GOAL_TARGET( or =SEASONAL_FACTOR( in a cell, or choose “Set up goals”.",
  exampleAdded: (tab: string) =>
    `The tab “${tab}” holds example results. Choose “Set up goals” to try it.`,
};

export type MenuText = typeof menu;
