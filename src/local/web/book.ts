import { type Host, hostInSteps } from "../gas/create-host.ts";
import type { LocalDrive } from "../gas/drive/local-drive.ts";
import type { HostEvents, MenuEntry } from "../gas/host-context.ts";
import type { Manifest } from "../gas/run/manifest.ts";
import type { Steps } from "../steps.ts";
import { library } from "./library.ts";
import { openRealm } from "./realm.ts";
import type { Settings } from "./settings.ts";

/** A workbook's data with the name of its file, without ending. */
export interface BookFile {
  readonly name: string;
  readonly data: BookData;
}

/** The engine's data of a workbook; of its many parts, the one that the page reads itself. */
export interface BookData {
  readonly settings: { readonly locale: { readonly code: string } };
}

/** The add-on as it ships. */
export interface AddOn {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: Manifest;
}

/** The workbook in the grid, with the add-on inside. */
export interface Book {
  /** No two books of a page have the same. */
  readonly id: number;
  readonly name: string;
  readonly host: Host;
  /** The add-on's menu in the user's language, null where it has a line. */
  readonly menu: readonly (MenuEntry | null)[];
  readonly close: () => void;
}

let lastId = 0;

/** Whoever sits at the page. */
const MANAGER = { email: "manager@example.com", name: "" };

/**
 * Opens a workbook as Google does for someone who has switched the add-on on in it. The language is
 * the one at the end: a person may choose another while a long workbook is opened.
 */
export function* openBook(
  { name, data }: BookFile,
  { code, sidebar, manifest }: AddOn,
  settings: () => Settings,
  drive: LocalDrive,
  events: Omit<HostEvents, "menu">,
): Steps<Book> {
  const { scope, close } = openRealm(code);
  let menu: Book["menu"] = [];
  let isOpen = false;
  const { language, timeZone } = settings();
  try {
    const host = yield* hostInSteps({
      library,
      data,
      code,
      manifest,
      drive,
      scope,
      files: { Sidebar: sidebar },
      name,
      settings: { userLocale: language, scriptTimeZone: timeZone, user: MANAGER },
      events: {
        ...events,
        menu: (entries) => {
          menu = entries;
        },
      },
    });
    host.settings.userLocale = settings().language;
    host.open();
    lastId += 1;
    isOpen = true;
    return {
      id: lastId,
      name,
      host,
      get menu() {
        return menu;
      },
      close,
    };
  } finally {
    if (!isOpen) close();
  }
}
