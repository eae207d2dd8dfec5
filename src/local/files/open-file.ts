import type { Library } from "../gas/engine/library.ts";
import { atOnce, inOneStep, type Steps } from "../steps.ts";
import { decodeText } from "./decode-text.ts";
import { FileProblem } from "./file-problem.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { unzipped } from "./zip.ts";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file without our own part gets. */
export interface SheetSettings {
  /** "en_US". */
  readonly locale: string;
  /** "Etc/UTC". */
  readonly timeZone: string;
}

/** A spreadsheet file as the engine's workbook data. Throws FileProblem. */
export const openFile = async (
  library: Library,
  file: NamedFile,
  settings: SheetSettings,
): Promise<object> => atOnce(await fileInSteps(library, file, settings));

/** The same for a page that must not stand still. What a file is, is told by its first bytes; text that is named .xlsx is none. */
export async function fileInSteps(
  library: Library,
  { name, bytes }: NamedFile,
  settings: SheetSettings,
): Promise<Steps<object>> {
  if (bytes.length === 0) throw new FileProblem("emptyFile", name);
  if (startsWith(bytes, ZIP)) {
    const parts = await unzipped(bytes).catch((cause) => {
      throw new FileProblem("unreadableFile", name, cause);
    });
    if (!("xl/workbook.xml" in parts)) throw new FileProblem("notASpreadsheet", name);
    return orUnreadable(
      name,
      inOneStep(() => readXlsx(library, parts, settings)),
    );
  }
  const text = decodeText(bytes);
  if (text === null || FOREIGN.test(text) || /\.xls[xm]?$/i.test(name)) {
    throw new FileProblem("notASpreadsheet", name);
  }
  if (text.trim() === "") throw new FileProblem("emptyFile", name);
  return orUnreadable(name, readCsv(library, text, name, settings));
}

const ZIP = [0x50, 0x4b];
// How other kinds of file begin that may pass for text: PDF, PNG, RTF, web pages.
const FOREIGN = /^\s*(?:%PDF-|\x89PNG|\{\\rtf|<(?:!doctype|html|\?xml))/i;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

function* orUnreadable(name: string, reading: Steps<object>): Steps<object> {
  try {
    return yield* reading;
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : new FileProblem("unreadableFile", name, cause);
  }
}
