import type { InFileRole } from "../in-file.ts";
import { addressKey } from "../share/address.ts";
import type { ShareRole } from "../sharing.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What each address may do with the file: the strongest of what Google lists. */
export const accessTo = (book: Spreadsheet): ReadonlyMap<string, InFileRole> => {
  const access = new Map<string, InFileRole>();
  const put = (users: readonly GoogleAppsScript.Base.User[], role: InFileRole) => {
    for (const user of users) access.set(addressKey(user.getEmail()), role);
  };
  put(book.getViewers(), "reader");
  put(book.getEditors(), "writer");
  const owner = book.getOwner() as GoogleAppsScript.Base.User | null; // a shared drive's file has none
  if (owner) put([owner], "owner");
  return access;
};

/** Lets somebody in, or changes what they may do. An editor is no viewer before they are no editor. */
export const give = (
  book: Spreadsheet,
  email: string,
  role: ShareRole,
  now: InFileRole | undefined,
): void => {
  if (now === role) return;
  if (role === "writer") {
    book.addEditor(email);
    return;
  }
  if (now === "writer") book.removeEditor(email);
  book.addViewer(email);
};

/** Leads somebody back to what they could do before us. */
export const takeAway = (
  book: Spreadsheet,
  email: string,
  was: ShareRole | null,
  now: InFileRole,
): void => {
  if (now === was) return;
  if (now === "writer") book.removeEditor(email);
  if (was === "reader") book.addViewer(email);
  else if (now === "reader") book.removeViewer(email);
};
