import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { workbench as en } from "../text/en/workbench.ts";
import { workbench as es } from "../text/es/workbench.ts";
import { languageOf } from "../text/voice.ts";
import { startingBook } from "./starting-book.ts";
import type { KeptShelf } from "./web/keep/shelves.ts";

/** What the page opens first, in the language and with the locale that it asks for. */
export const startFile = async (root: string, file: string | null, query: URLSearchParams) => {
  const language = languageOf(query.get("language") ?? "");
  const locale = query.get("locale") ?? "en_US";
  const timeZone = query.get("timeZone") ?? "Etc/UTC";
  const { model } = await startingBook(root, file, { language, locale, timeZone });
  const example = { en, es }[language].example;
  const name = file === null ? example : basename(file).replace(/\.[^.]*$/, "");
  return { name, data: model.exportData(), shelf: await shelfOf(file) };
};

/** What the page keeps is of this starting file: of the example, whatever its language, or of such bytes. */
const shelfOf = async (file: string | null): Promise<KeptShelf> =>
  file === null
    ? { name: "example", file: "example" }
    : { name: hashOf(await readFile(file)), file: hashOf(resolve(file)) };

const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");
