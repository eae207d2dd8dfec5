import { menu } from "./menu.ts";
import { tabNames } from "./tab-names.ts";

/** The menu's Help: the method in short, the functions, and what becomes of the data. */
export const helpPage = {
  title: "How it works",
  why: "Goals that people can reach, from results that you have.",
  steps: "The six steps",
  stepsWhy: "The panel goes through them on nine screens; the last one writes the goals.",
  step: [
    {
      name: "Key metrics",
      where: "screen 2",
      says: "Say what leads to a sale, so that a goal can be told in calls and visits.",
    },
    {
      name: "Review results",
      where: "screens 1, 3 and 4",
      says: "Look through the past; take out what will not come again.",
    },
    {
      name: "Room to grow",
      where: "screen 5",
      says: "Say what will help the team, and what must keep up with it.",
    },
    {
      name: "Realistic goals",
      where: "screen 6",
      says: "Choose how many of ten people should reach theirs: six or seven.",
    },
    {
      name: "Start within reach and raise later",
      where: "screen 7",
      says: "Let goals rise at reviews that are announced, never in between.",
    },
    {
      name: "Incentives",
      where: "screen 8",
      says: "See what reaching them pays and costs, with money and without.",
    },
  ],
  functions: (count: number) => `The ${count} functions`,
  functionsWhy:
    "Type them in any cell. What stands in brackets can be left out. They are known in a file once “Activate in this file” was chosen there; where the menu does not offer it, they are.",
  noFunctions:
    "Google did not answer, so the list of functions is not here. Choose “Help” in the menu again in a moment.",
  menu: "The menu",
  /** Each of its items, in its order, and what it does. */
  menuSays: [
    {
      item: menu.activate,
      does: "Lets cells of this file use the functions. Once a file is enough: then it leaves the menu. Nothing else changes.",
    },
    { item: menu.setUp, does: "Opens the nine steps from your results to the written goals." },
    {
      item: menu.update,
      does: "Opens the last step with the answers of the last write: it says what would change before it does.",
    },
    {
      item: menu.share,
      does: "Publishes the goals and gives each person a file of their own. Nothing is sent before you have seen to whom.",
    },
    {
      item: menu.example,
      does: "Adds a tab with results of an invented team, to try everything with.",
    },
    { item: menu.undo, does: "Takes the last write of goals back. You are asked first." },
    {
      item: menu.freeze,
      does: "Turns cells that use our functions into plain values, for people without the add-on. Each formula is kept in the note of its cell.",
    },
    { item: menu.unfreeze, does: "Puts these formulas back." },
    { item: menu.help, does: "Opens this page." },
  ],
  undo: "How to undo",
  undoSays: [
    `Choose “Undo the last write” in the menu, or in this panel. New tabs go, and changed ones are as they were; what you typed in them since stays, and the tab ${tabNames.log} notes that it was undone. You are asked first.`,
    "One write back can be undone; the first one no longer once its goals are reviewed. Your own tabs are never changed, so there is nothing to undo in them.",
  ],
  data: "What data goes where",
  dataSays: [
    "Everything stays in this file until you share it with the team: people’s own files are then made in your Drive, and no other file is opened. There is no server of ours, and no other site is called.",
    "Answers that are not written yet are stored with the file; those of the last write in its hidden tab of settings.",
  ],
  who: "Who sees what",
  whoSays: [
    "Google shares whole files: whoever may open this one sees all its tabs, hidden ones too, and everybody’s goals.",
    "“Share with the team” gives each person a file of their own, which tells of nobody else. Google sends their address an e-mail only after you have seen the list of who gets what.",
    "The menu and this panel are for those who may edit. The written tabs need no add-on to be read.",
  ],
  start: "Set up goals",
  close: "Close",
};

export type HelpPageText = typeof helpPage;
