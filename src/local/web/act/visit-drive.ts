import { toXlsx } from "../../files/to-xlsx.ts";
import { SPREADSHEET } from "../../gas/drive/drive-file.ts";
import type { LocalDrive } from "../../gas/drive/local-drive.ts";
import { mayWrite } from "../../gas/engine/lock-rule.ts";
import { download, fileNameFor } from "../download.ts";
import type { Store } from "../frame/store.ts";
import { focusGrid } from "../grid/mount-grid.ts";
import { library } from "../library.ts";
import { textsFor } from "../texts.ts";
import type { Messages } from "./show-messages.ts";

let lastId = 0;

/** The files of the page's Drive: listing them, looking at one as somebody, and taking them home. */
export const visitDrive = (store: Store, drive: LocalDrive, { say, alert }: Messages) => {
  const leave = (): void => {
    const { guest } = store.state;
    if (guest === null) return;
    const { fileId } = guest.book;
    drive.open(fileId, drive.ownerOf(fileId), library);
    store.set({ guest: null, question: null });
  };
  const openAs = (fileId: string, email: string): void => {
    const forbidden = () => {
      const { problem: title, forbidden: message } = textsFor(store).drive;
      // The engine is in the middle of a command.
      queueMicrotask(() => alert({ title, message }));
    };
    const book = drive.open(fileId, email, library, forbidden);
    const { role } = book.person;
    if (!mayWrite(role)) book.model.updateMode("readonly");
    lastId += 1;
    const { name } = drive.find(fileId)!;
    const guest = { id: lastId, book, name, who: drive.labelOf(email), role };
    store.set({ guest, listsDrive: false });
  };
  /** A file's link opens it here, as whoever it belongs to; one to something else, in a window of its own. */
  const openLink = (url: string): void => {
    const file = drive.files.find(
      ({ id, mimeType }) => mimeType === SPREADSHEET && url.includes(id),
    );
    if (file) openAs(file.id, drive.ownerOf(file.id));
    else window.open(url, "_blank", "noopener");
  };
  const downloaded = async (fileId: string): Promise<void> => {
    const { name } = drive.find(fileId)!;
    download(fileNameFor(name), await toXlsx(drive.book(fileId, library).model));
  };
  const downloadFiles = async (fileIds: readonly string[]): Promise<void> => {
    for (const fileId of fileIds) await downloaded(fileId);
    say(textsFor(store).drive.downloaded(fileIds.length));
  };
  return {
    leave,
    leaveToGrid: () => {
      leave();
      focusGrid();
    },
    openAs,
    openLink,
    listDrive: () => store.set({ listsDrive: true }),
    closeDrive: () => store.set({ listsDrive: false }),
    downloadFile: (fileId: string) => void downloadFiles([fileId]),
    downloadAll: () =>
      void downloadFiles(
        drive.files
          .filter(({ mimeType, trashed }) => mimeType === SPREADSHEET && !trashed)
          .map(({ id }) => id),
      ),
  };
};
