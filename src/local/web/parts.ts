import type { AddOn, BookFile } from "./book.ts";
import type { KeptShelf } from "./keep/shelves.ts";
import type { Settings } from "./settings.ts";

/** What the page opens where it has kept nothing on its shelf. */
export interface StartFile extends BookFile {
  readonly shelf: KeptShelf;
}

/** What the page fetches before it can show anything. */
export interface Parts {
  readonly file: StartFile;
  readonly addOn: AddOn;
  /** The engine's templates. */
  readonly templates: string;
  /** Our stand-in for google.script, for the sidebar's frame. */
  readonly googleScript: string;
}

/** Fetches all at once. The file to start with comes in the language and with the locale of the settings. */
export const loadParts = async ({ language, locale, timeZone }: Settings): Promise<Parts> => {
  const query = new URLSearchParams({ language, locale, timeZone });
  const [file, code, sidebar, manifest, templates, googleScript] = await Promise.all([
    fetched(`/start.json?${query}`).then((response) => response.json()),
    textOf("/Code.js"),
    textOf("/Sidebar.html"),
    textOf("/appsscript.json").then((text) => JSON.parse(text)),
    textOf("/library/o_spreadsheet.xml"),
    textOf("/google-script.js"),
  ]);
  return { file, addOn: { code, sidebar, manifest }, templates, googleScript };
};

const textOf = async (path: string): Promise<string> => (await fetched(path)).text();

const fetched = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response;
};
