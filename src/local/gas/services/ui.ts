import type { HostContext, MenuEntry } from "../host-context.ts";
import { behind, type Signatures, served } from "../served.ts";
import { LocalHtmlOutput } from "./html-service.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

type UiApi = Pick<Ui, "alert" | "createAddonMenu" | "showSidebar">;
const uiSignatures: Signatures<UiApi> = {
  alert: "s ss so sso",
  createAddonMenu: "-",
  showSidebar: "o",
};

/** Answers and sets of buttons; the local host asks yes or no. */
const BUTTONS = { OK: "OK", CANCEL: "CANCEL", YES: "YES", NO: "NO", CLOSE: "CLOSE" };
const BUTTON_SETS = {
  OK: { yes: BUTTONS.OK, no: BUTTONS.CLOSE },
  OK_CANCEL: { yes: BUTTONS.OK, no: BUTTONS.CANCEL },
  YES_NO: { yes: BUTTONS.YES, no: BUTTONS.NO },
};

/** Base.Ui of a spreadsheet. */
class LocalUi implements UiApi {
  readonly context: HostContext;
  constructor(context: HostContext) {
    this.context = context;
  }

  createAddonMenu(): Menu {
    return new LocalMenu(this.context).self;
  }
  showSidebar(sidebar: object): void {
    const output = behind(sidebar, LocalHtmlOutput);
    this.context.events.sidebar?.({ title: output?.title ?? "", html: output?.content ?? "" });
  }
  /** alert(message), (message, buttons), (title, message) or (title, message, buttons). */
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    const texts = args.filter((arg) => typeof arg === "string");
    const set = args.find((arg) => typeof arg === "object") as typeof BUTTON_SETS.OK | undefined;
    const [message = "", title = ""] = [...texts].reverse();
    const yes = this.context.events.alert?.({ title, message }) ?? true;
    const { yes: agreed, no: refused } = set ?? BUTTON_SETS.OK;
    return (yes ? agreed : refused) as unknown as GoogleAppsScript.Base.Button;
  }
}

type MenuApi = Pick<Menu, "addItem" | "addSeparator" | "addToUi">;
const menuSignatures: Signatures<MenuApi> = { addItem: "ss", addSeparator: "-", addToUi: "-" };

/** Base.Menu: the add-on's own, under Extensions. */
class LocalMenu implements MenuApi {
  readonly context: HostContext;
  readonly self: Menu;
  readonly entries: (MenuEntry | null)[] = [];

  constructor(context: HostContext) {
    this.context = context;
    this.self = served(context, "SpreadsheetApp.Menu", this, menuSignatures);
  }

  addItem(label: string, run: string): Menu {
    this.entries.push({ label, run });
    return this.self;
  }
  addSeparator(): Menu {
    this.entries.push(null);
    return this.self;
  }
  addToUi(): void {
    this.context.events.menu?.([...this.entries]);
  }
}

export const uiService = (context: HostContext): Ui =>
  served<UiApi>(context, "SpreadsheetApp.Ui", new LocalUi(context), uiSignatures, {
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
  });
