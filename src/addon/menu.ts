import { GoalError } from "../core/errors.ts";
import { troubleOf } from "../text/trouble-of.ts";
import { addExample } from "./calls/example.ts";
import { freeze } from "./freeze/freeze.ts";
import { unfreeze } from "./freeze/unfreeze.ts";
import { undoableRun } from "./tabs/can-undo.ts";
import { ourTabs } from "./tabs/our-tabs.ts";
import { readOnce } from "./tabs/read-once.ts";
import { errorTold } from "./told.ts";
import { textsIn, userLanguage } from "./voices.ts";

const SIDEBAR_TITLE = "Goalwright";

/** Only builds the menu: it must work before the user has allowed anything. */
export const onOpen = (event: unknown): void => putMenu(!isActive(event));

/** Where the add-on is not active in a file, Google opens it with no rights at all. */
const isActive = (event: unknown): boolean => {
  const { authMode } = (event ?? {}) as { readonly authMode?: unknown };
  return authMode !== undefined && String(authMode) !== "NONE";
};

const putMenu = (offersActivation: boolean): void => {
  const { menu } = textsIn(userLanguage());
  const entries = SpreadsheetApp.getUi().createAddonMenu();
  if (offersActivation) entries.addItem(menu.activate, "activateGoalwright");
  entries
    .addItem(menu.setUp, "setUpGoals")
    .addItem(menu.update, "updateGoals")
    .addItem(menu.share, "shareWithTeam")
    .addSeparator()
    .addItem(menu.example, "insertExample")
    .addItem(menu.undo, "undoLastWrite")
    .addSeparator()
    .addItem(menu.freeze, "freezeFormulas")
    .addItem(menu.unfreeze, "bringFormulasBack")
    .addSeparator()
    .addItem(menu.help, "showHelp")
    .addToUi();
};

/** The file is open already when the add-on is installed. */
export const onInstall = (event: unknown): void => onOpen(event);

/** Touching the menu is what switches custom functions on in a file; this says so, and is offered no more. */
export const activateGoalwright = (): void => {
  putMenu(false);
  tell(textsIn(userLanguage()).menu.activated);
};

export const setUpGoals = (): void => showPage("wizard");

/** The wizard's last screen with the last answers. No menu on Google can be greyed: it says why not. */
export const updateGoals = (): void =>
  spoken(() => {
    if (ourTabs(SpreadsheetApp.getActiveSpreadsheet()).sheets.goals) showPage("update");
    else tell(textsIn(userLanguage()).menu.noGoals);
  });

export const showHelp = (): void => showPage("help");

/** Publishing, people's own files, and what comes back from them. */
export const shareWithTeam = (): void => showPage("share");

export const insertExample = (): void =>
  spoken(() => tell(textsIn(userLanguage()).menu.exampleAdded(addExample().tab)));

/**
 * The question whether to undo, on a page of its own: an alert of Google's would give the focus to
 * the button that undoes. Where it would be refused, that is said instead.
 */
export const undoLastWrite = (): void =>
  spoken(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const read = readOnce(book);
    undoableRun(book, ourTabs(book, read.recollection), read);
    showPage("undo");
  });

export const freezeFormulas = (): void =>
  spoken(() => {
    const { blocks, notices } = freeze();
    tellAll([textsIn(userLanguage()).menu.frozen(blocks), ...notices]);
  });

export const bringFormulasBack = (): void =>
  spoken(() => {
    const { formulas, notices } = unfreeze();
    tellAll([textsIn(userLanguage()).menu.unfrozen(formulas), ...notices]);
  });

const tellAll = (sentences: readonly string[]): void =>
  tell(sentences.filter((sentence) => sentence !== "").join("\n\n"));

/** Asks again for a permission that was left unticked, and opens the sidebar, which reads what for. */
const showPage = (start: "wizard" | "update" | "help" | "undo" | "share"): void => {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const html = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
  const page = HtmlService.createHtmlOutput(
    html.replace('<div id="app"', (app) => `${app} data-start="${start}"`),
  );
  SpreadsheetApp.getUi().showSidebar(page.setTitle(SIDEBAR_TITLE));
};

const tell = (sentence: string): void => {
  SpreadsheetApp.getUi().alert(sentence);
};

/** Says what stopped a menu item, where it is the user's to mend. */
const spoken = (act: () => void): void => {
  try {
    act();
  } catch (error) {
    tell(refusalOf(error));
  }
};

const refusalOf = (error: unknown): string => {
  if (error instanceof GoalError) return errorTold(error);
  const trouble = troubleOf(String(error));
  if (trouble === null) throw error;
  return textsIn(userLanguage()).troubles.list[trouble].say;
};
