import type { LocalDrive } from "../../gas/drive/local-drive.ts";
import { isSameStamp, type Stamp, stampOf } from "../../gas/engine/change-stamp.ts";
import type { Steps } from "../../steps.ts";
import { inTurns } from "../act/in-turns.ts";
import type { Book } from "../book.ts";
import type { Shelf } from "./browser-shelf.ts";

/** What there is to keep, and how it becomes texts. */
export interface Kept {
  readonly book: () => Book | null;
  readonly drive: LocalDrive;
  /** The menu item of the panel that is open, "" for none. */
  readonly panel: () => string;
  readonly texts: (book: Book) => Steps<readonly string[]>;
  /** Gives the page a turn. */
  readonly turn: () => Promise<void>;
  /** Called where keeping fails; not again until it has succeeded. */
  readonly failed: () => void;
}

/** Keeps a page's workbook and Drive on a shelf, whenever somebody looks whether they have changed. */
export const keepPage = ({ book, drive, panel, texts, turn, failed }: Kept) => {
  let shelf: Shelf | null = null;
  let kept: Stamp | null = null;
  let seen: Stamp | null = null;
  let lacking: Stamp | null = null; // what could not be kept
  let isAtWork = false;
  let hasFailed = false;
  let isForgotten = false;
  const stampNow = (of: Book): Stamp => [of, ...stampOf(of.host.model), ...drive.stamp, panel()];
  const isKept = (): boolean => {
    const now = book();
    return now === null || isSameStamp(kept, stampNow(now));
  };
  const keep = async (on: Shelf, of: Book): Promise<void> => {
    const stamp = stampNow(of);
    const isStill = () => shelf === on && book() === of && isSameStamp(stamp, stampNow(of));
    const pause = async () => {
      await turn();
      return isStill();
    };
    const made = await inTurns(texts(of), pause);
    if (made === null) return; // it has changed meanwhile: later
    await on.write(made);
    kept = stamp;
    hasFailed = false;
  };
  /** The book, where it has changed; of a change that is still going on the end is waited for. */
  const changed = (mayWait: boolean): Book | null => {
    const now = book();
    if (now === null || isKept()) return null;
    const stamp = stampNow(now);
    if (isSameStamp(lacking, stamp)) return null; // no use before the next change
    const isQuiet = isSameStamp(seen, stamp);
    seen = stamp;
    return isQuiet || !mayWait ? now : null;
  };
  const lack = (): void => {
    lacking = seen;
    if (!hasFailed) failed();
    hasFailed = true;
  };
  /** What has changed is kept; with `mayWait` only if it was the same at the look before. */
  const look = async (mayWait: boolean): Promise<void> => {
    if (shelf === null || isAtWork) return;
    const now = changed(mayWait);
    if (now === null) return;
    isAtWork = true;
    await keep(shelf, now).catch(lack);
    isAtWork = false;
  };
  return {
    look,
    /** Begins; `isThere` where the page shows what it would show again if nothing were kept. */
    begin: (on: Shelf, isThere: boolean): void => {
      const now = book();
      shelf = on;
      kept = isThere && now ? stampNow(now) : null;
    },
    /** Whether the page's workbook and Drive are kept as they are, or are to be forgotten. */
    isKept: () => isForgotten || (shelf !== null && isKept()),
    /** Keeps nothing any more, and forgets what was kept. */
    forget: async (): Promise<void> => {
      const on = shelf;
      shelf = null;
      isForgotten = true;
      await on?.write([]);
    },
  };
};
