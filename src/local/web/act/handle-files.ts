import { FileProblem } from "../../files/file-problem.ts";
import { openFile } from "../../files/open-file.ts";
import { toXlsx } from "../../files/to-xlsx.ts";
import type { BookData, BookFile } from "../book.ts";
import { download } from "../download.ts";
import type { Store } from "../frame/store.ts";
import { library } from "../library.ts";
import { newWorkbook } from "../new-workbook.ts";
import { pickFile } from "../pick-file.ts";
import { textsFor } from "../texts.ts";
import type { Messages } from "./show-messages.ts";
import { showOpening } from "./show-opening.ts";

/** How the time goes: of opening a long file, two parts in ten are reading it, the rest is the engine's. */
const READ = 0.2;

/** New, Open… and Save. What cannot be opened leaves the workbook in view as it is. */
export const handleFiles = (store: Store, { say }: Messages, show: (file: BookFile) => void) => {
  const open = async () => {
    const file = await pickFile();
    if (!file) return;
    const progress = showOpening(store, file);
    try {
      await progress.at(0);
      const data = await openFile(library, file, store.state.settings);
      await progress.at(READ);
      show({ name: file.name.replace(/\.[^.]*$/, ""), data: data as BookData });
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      say(textsFor(store).files[error.code](file.name));
    } finally {
      progress.end();
    }
  };
  const save = async () => {
    const { book } = store.state;
    if (!book) return;
    const name = `${book.name}.xlsx`;
    download(name, await toXlsx(book.host.model));
    say(textsFor(store).saved(name));
  };
  return {
    newFile: () =>
      show({ name: textsFor(store).untitled, data: newWorkbook(store.state.settings) }),
    openFile: () => void open(),
    saveFile: () => void save(),
  };
};
