import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { CliText } from "../../text/en/cli.ts";
import { SPREADSHEET } from "../gas/drive/drive-file.ts";
import type { LocalWorkbook } from "../node/workbook.ts";
import { ask, Told } from "./ask.ts";
import { save } from "./save.ts";

/**
 * Writes everybody's own file into a folder, by the add-on itself: the goals that were written are
 * published and shared, without any invitation, on a Drive that is this run's alone. A file that is
 * there already may hold what somebody typed: then nothing is written. Answers the files' names.
 */
export const shareFiles = async (
  book: LocalWorkbook,
  folder: string,
  text: CliText,
): Promise<readonly string[]> => {
  ask(book.run, "review", "");
  ask(book.run, "publish", { who: "", from: "", cause: "", questionsUntil: "" });
  const people = ask(book.run, "sharing").people.map(({ person }) => person);
  const shared = ask(book.run, "share", { people, role: null, isTold: false });
  const failed = shared.people.find(({ did }) => did === "failed");
  if (failed || shared.stopped !== "") throw new Told(failed?.problem ?? shared.stopped);
  const { files } = book.drive;
  const named = files
    .filter(({ mimeType }) => mimeType === SPREADSHEET)
    .map(({ id, name, permissions }) => ({
      id,
      owner: permissions.find(({ role }) => role === "owner")!.emailAddress,
      file: `${fileName(name)}.xlsx`,
    }));
  const there = named.find(({ file }) => existsSync(join(folder, file)));
  if (there) throw new Told(text.fileThere(join(folder, there.file)));
  await made(folder, text);
  for (const { id, owner, file } of named)
    await save(join(folder, file), await book.openDriveFile(id, owner).toXlsx(), text);
  return named.map(({ file }) => file);
};

const made = async (folder: string, text: CliText): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new Told(text.cannotWrite(folder));
  }
};

/** A name that every file system takes. */
const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, "_")
    .replace(/[. ]+$/, "")
    .slice(0, 120);
