import type { KeptDrive, LocalDrive } from "../../gas/drive/local-drive.ts";
import { dataKept, type KeptTexts, keptTexts } from "../../gas/engine/kept-texts.ts";
import type { Steps } from "../../steps.ts";
import type { Book, BookData, BookFile } from "../book.ts";
import { library } from "../library.ts";

/** Of another version nothing is read. */
const VERSION = 1;

/** The first of the texts; those of the workbook come behind it, then those of Drive's files. */
interface Head {
  readonly version: number;
  readonly name: string;
  readonly texts: number;
  /** The menu item of the panel that was open; "" for none. Older ones lack it. */
  readonly panel?: string;
  readonly drive: Omit<KeptDrive, "books"> & {
    /** Each spreadsheet's id, and how many texts it has. */
    readonly books: readonly (readonly [string, number])[];
  };
}

export interface KeptPage {
  readonly file: BookFile;
  readonly drive: KeptDrive;
  /** The menu item of the panel that was open, "" for none. */
  readonly panel: string;
}

/** A page's workbook and Drive as texts, and which panel is open. */
export function* pageTexts(
  { name, host }: Book,
  drive: LocalDrive,
  panel: string,
): Steps<readonly string[]> {
  const texts = yield* keptTexts(library, host.model);
  const { books, ...rest } = yield* drive.keep(library);
  const counted = books.map(([fileId, own]) => [fileId, own.length] as const);
  const kept = { ...rest, books: counted };
  const head: Head = { version: VERSION, name, texts: texts.length, panel, drive: kept };
  return [JSON.stringify(head), ...texts, ...books.flatMap(([, own]) => own)];
}

/** What the workbook of such texts is called. */
export const nameKept = ([first]: readonly string[]): string => (JSON.parse(first!) as Head).name;

/** The page of such texts. Throws where they are none. */
export function* pageOf([first, ...texts]: readonly string[]): Steps<KeptPage> {
  const head = JSON.parse(first!) as Head;
  if (head.version !== VERSION) throw new Error(`kept as version ${head.version}`);
  let from = head.texts;
  const books = head.drive.books.map(([fileId, count]): [string, KeptTexts] => {
    from += count;
    return [fileId, texts.slice(from - count, from)];
  });
  const data = yield* dataKept(texts.slice(0, head.texts));
  const file = { name: head.name, data: data as BookData };
  return { file, drive: { ...head.drive, books }, panel: head.panel ?? "" };
}
