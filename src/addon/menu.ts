import { GoalError } from "../core/errors.ts";
import { addExample } from "./calls/example.ts";
import { undo } from "./calls/undo.ts";
import { errorTold } from "./told.ts";
import { textsIn, userLanguage } from "./voices.ts";

const SIDEBAR_TITLE = "Goalwright";

/** Only builds the menu: it must work before the user has allowed anything. */
export const onOpen = (_event: unknown): void => {
  const { menu } = textsIn(userLanguage());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.activate, "activateGoalwright")
    .addItem(menu.setUp, "setUpGoals")
    .addSeparator()
    .addItem(menu.example, "insertExample")
    .addItem(menu.undo, "undoLastWrite")
    .addToUi();
};

/** The file is open already when the add-on is installed. */
export const onInstall = (event: unknown): void => onOpen(event);

/** Touching the menu is what switches custom functions on in a file; this says so. */
export const activateGoalwright = (): void => tell(textsIn(userLanguage()).menu.activated);

export const setUpGoals = (): void => {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(SIDEBAR_TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
};

export const insertExample = (): void =>
  spoken(() => textsIn(userLanguage()).menu.exampleAdded(addExample().tab));

export const undoLastWrite = (): void =>
  spoken(() => {
    const { menu } = textsIn(userLanguage());
    const { removed, restored } = undo();
    return restored === "" ? menu.undone(removed.join(", ")) : menu.restored(restored);
  });

const tell = (sentence: string): void => {
  SpreadsheetApp.getUi().alert(sentence);
};

/** Says what a menu item did, or what stopped it. */
const spoken = (act: () => string): void => {
  try {
    tell(act());
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    tell(errorTold(error));
  }
};
