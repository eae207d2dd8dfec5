import { FileProblem } from "../../files/file-problem.ts";
import { fileInSteps, type NamedFile } from "../../files/open-file.ts";
import { toXlsx } from "../../files/to-xlsx.ts";
import { asPart, atOnce, type Steps } from "../../steps.ts";
import type { BookData, BookFile } from "../book.ts";
import { download, fileNameFor } from "../download.ts";
import type { Store } from "../frame/store.ts";
import { library } from "../library.ts";
import { newWorkbook } from "../new-workbook.ts";
import { pickFile } from "../pick-file.ts";
import { textsFor } from "../texts.ts";
import type { Track } from "./guard-leaving.ts";
import { inTurns } from "./in-turns.ts";
import type { Messages } from "./show-messages.ts";
import type { StartOpening } from "./show-opening.ts";

/** How the time goes: of opening a long file, two parts in ten are reading it, the rest is the engine's. */
const READ = 0.2;

/**
 * New, Open… and Save. The workbook in view stays as it is until another one is whole: a file that
 * cannot be opened, or is no longer wanted, leaves no trace.
 */
export const handleFiles = (
  store: Store,
  { say, confirm }: Messages,
  show: (file: BookFile) => Steps<void>,
  { saving, isUnsaved }: Track,
  startOpening: StartOpening,
) => {
  const shown = function* (name: string, reading: Steps<object>): Steps<void> {
    const data = yield* asPart(0, READ, reading);
    yield* asPart(READ, 1, show({ name, data: data as BookData }));
  };
  const openIt = async (file: NamedFile): Promise<void> => {
    const opening = startOpening(file);
    try {
      const reading = await fileInSteps(library, file, store.state.settings);
      await inTurns(shown(file.name.replace(/\.[^.]*$/, ""), reading), opening.at);
    } catch (error) {
      const code = error instanceof FileProblem ? error.code : "unreadableFile";
      say(textsFor(store).files[code](file.name));
      if (!(error instanceof FileProblem)) throw error;
    } finally {
      opening.end();
    }
  };
  /** Another workbook takes the place of this one at once where a file holds it, else when the person has said yes. */
  const inPlace = (act: () => void): void => {
    if (isUnsaved(store.state.book)) confirm(textsFor(store).replaceSure, act);
    else act();
  };
  const open = async () => {
    const file = await pickFile();
    if (file) inPlace(() => void openIt(file));
  };
  const save = async () => {
    const { book, guest } = store.state;
    const shown = guest ?? book;
    if (!shown) return;
    const name = fileNameFor(shown.name);
    const saved = "host" in shown ? saving(shown) : () => {};
    download(name, await toXlsx("host" in shown ? shown.host.model : shown.book.model));
    saved();
    say(textsFor(store).saved(name));
  };
  return {
    newFile: () =>
      inPlace(() => {
        startOpening(null);
        atOnce(show({ name: textsFor(store).untitled, data: newWorkbook(store.state.settings) }));
      }),
    openFile: () => void open(),
    saveFile: () => void save(),
  };
};
