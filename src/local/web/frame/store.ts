import type { Book } from "../book.ts";
import type { Guest } from "../guest.ts";
import type { Settings } from "../settings.ts";

/** Everything that the page shows around and in the grid. */
export interface State {
  readonly settings: Settings;
  readonly book: Book | null;
  /** A file of Drive in view in place of the book, which stays as it is. */
  readonly guest: Guest | null;
  /** The files of Drive are listed. */
  readonly listsDrive: boolean;
  /** The book's own, "es_ES": it may come with its file. */
  readonly locale: string;
  readonly sidebar: OpenSidebar | null;
  /** A long file on its way into the page, and how much of the work is done. */
  readonly opening: { readonly file: string; readonly percent: number } | null;
  readonly toast: { readonly title: string; readonly message: string } | null;
  readonly question: Question | null;
}

export interface OpenSidebar {
  readonly title: string;
  readonly html: string;
  /** The menu item that has opened it: "setUpGoals". */
  readonly item: string;
  /** Grows with each opening, so that the same page loads anew. */
  readonly opening: number;
}

/** A message that waits for an answer. */
export interface Question {
  readonly title: string;
  readonly message: string;
  readonly yes: () => void;
  /** Null where there is nothing to refuse. */
  readonly no: (() => void) | null;
}

export interface Store {
  readonly state: State;
  readonly set: (change: Partial<State>) => void;
}

/** Holds the state and calls `show` after each change. */
export const createStore = (settings: Settings, show: (state: State) => void): Store => {
  let state: State = {
    settings,
    book: null,
    guest: null,
    listsDrive: false,
    locale: settings.locale,
    sidebar: null,
    opening: null,
    toast: null,
    question: null,
  };
  return {
    get state() {
      return state;
    },
    set: (change: Partial<State>) => {
      state = { ...state, ...change };
      show(state);
    },
  };
};
