import type { LocalDrive } from "../../gas/drive/local-drive.ts";
import { asPart, type Steps } from "../../steps.ts";
import { aTurn } from "../act/a-turn.ts";
import { inTurns } from "../act/in-turns.ts";
import type { Messages } from "../act/show-messages.ts";
import type { StartOpening } from "../act/show-opening.ts";
import type { BookFile } from "../book.ts";
import type { Store } from "../frame/store.ts";
import type { StartFile } from "../parts.ts";
import { textsFor } from "../texts.ts";
import { type Shelf, takeShelf } from "./browser-shelf.ts";
import { keepPage } from "./keep-page.ts";
import { nameKept, pageOf, pageTexts } from "./kept-page.ts";

/** How the time goes: of opening a long workbook, two parts in ten are reading what was kept. */
const READ = 0.2;

const QUIET = 1_000; // ms without a change, after which what is there is kept

interface Doing extends Record<"open" | "reopen", (file: BookFile) => Steps<void>> {
  readonly runMenuItem: (name: string) => void;
}

/** The browser keeps the page's workbook and Drive; when the page is opened again, they are as they were. */
export const keepAndReopen = (
  store: Store,
  drive: LocalDrive,
  { say, confirm }: Messages,
  { open, reopen, runMenuItem }: Doing,
  startOpening: StartOpening,
) => {
  const words = () => textsFor(store).kept;
  const panel = () => store.state.sidebar?.item ?? "";
  const keeper = keepPage({
    ...{ book: () => store.state.book, drive, panel, turn: aTurn },
    texts: (book) => pageTexts(book, drive, panel()),
    failed: () => say(words().failed),
  });
  /** Opens a file, as the only one on its way; whether it was wanted until it was open. */
  const opened = async (name: string, length: number, steps: Steps<true>): Promise<boolean> => {
    const opening = startOpening({ name, bytes: { length } });
    try {
      return (await inTurns(steps, opening.at)) !== null;
    } finally {
      opening.end();
    }
  };
  const reopening = function* (texts: readonly string[]): Steps<true> {
    const kept = yield* asPart(0, READ, pageOf(texts));
    drive.restore(kept.drive);
    yield* asPart(READ, 1, reopen(kept.file));
    if (kept.panel !== "") runMenuItem(kept.panel);
    return true;
  };
  const starting = function* (file: BookFile): Steps<true> {
    yield* open(file);
    return true;
  };
  /** What the page is to say, and whether it shows what it should: nobody has opened another file meanwhile. */
  const start = async (file: BookFile, shelf: Shelf | null) => {
    let said = shelf ? "" : words().elsewhere;
    try {
      const texts = shelf ? await shelf.read() : [];
      if (texts.length > 0) {
        const length = texts.reduce((sum, text) => sum + text.length, 0);
        const isThere = await opened(nameKept(texts), length, reopening(texts));
        return { said: words().restored, isThere };
      }
    } catch {
      said = words().unreadable;
    }
    return { said, isThere: await opened(file.name, 0, starting(file)) };
  };
  return {
    isKept: keeper.isKept,
    /** Opens what was kept of a starting file, or the file itself, and keeps what becomes of it. */
    show: async (file: StartFile): Promise<void> => {
      const shelf = await takeShelf(file.shelf);
      const { said, isThere } = await start(file, shelf);
      if (shelf) {
        keeper.begin(shelf, isThere);
        setInterval(() => void keeper.look(true), QUIET);
        document.addEventListener("visibilitychange", () => void keeper.look(false));
      }
      if (said !== "") say(said);
    },
    /** Forgets what was kept, once the person has said yes, and opens the starting file. */
    startOver: (): void =>
      confirm(words().startOverSure, async () => {
        await keeper.forget();
        location.reload();
      }),
  };
};
