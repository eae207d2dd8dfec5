import { render } from "preact";
import { LocalDrive } from "../gas/drive/local-drive.ts";
import type { Model } from "../gas/engine/library.ts";
import { type Steps, whileIn } from "../steps.ts";
import { changeSettings } from "./act/change-settings.ts";
import { keepTrack } from "./act/guard-leaving.ts";
import { handleFiles } from "./act/handle-files.ts";
import { moveSidebar } from "./act/move-sidebar.ts";
import { showMessages } from "./act/show-messages.ts";
import { showOpening } from "./act/show-opening.ts";
import { visitDrive } from "./act/visit-drive.ts";
import { type BookFile, openBook } from "./book.ts";
import { type Actions, Frame } from "./frame/frame.tsx";
import { createStore } from "./frame/store.ts";
import { focusGrid } from "./grid/mount-grid.ts";
import { translated } from "./grid/translate.ts";
import { keepAndReopen } from "./keep/keep-and-reopen.ts";
import type { Parts } from "./parts.ts";
import type { Settings } from "./settings.ts";
import { textsFor } from "./texts.ts";

/** The workbench with what menus and tests can do to it. Nothing is shown before `show`. */
export const createWorkbench = (parts: Parts, settings: Settings, root: HTMLElement) => {
  const drive = new LocalDrive();
  const store = createStore(settings, (state) => {
    const { book, guest } = state;
    const name = (guest ?? book)?.name;
    document.documentElement.lang = state.settings.language;
    document.title = name === undefined ? "Goalwright" : `${name} · Goalwright`;
    render(
      <Frame state={state} text={textsFor(store)} parts={parts} drive={drive} actions={actions} />,
      root,
    );
  });
  const messages = showMessages(store);
  const drives = visitDrive(store, drive, messages);
  const sidebar = moveSidebar(store);
  const track = keepTrack();

  let opened: string | null = null; // the locale of a book on its way, while it is worked on
  const open = function* (file: BookFile): Steps<void> {
    const { say, alert } = messages;
    const toast = ({ title, message }: { title: string; message: string }) => say(message, title);
    const warned = () => say(textsFor(store).warned);
    const events = { sidebar: sidebar.open, toast, alert, warned };
    const locale = file.data.settings.locale.code;
    const speak = (isNow: boolean) => {
      opened = isNow ? locale : null;
    };
    const settings = () => store.state.settings;
    const book = yield* whileIn(speak, openBook(file, parts.addOn, settings, drive, events));
    drives.leave();
    store.state.book?.close();
    store.set({ book: null, sidebar: null, locale });
    track.opened(book);
    store.set({ book });
  };
  const startOpening = showOpening(store);
  const files = handleFiles(store, messages, open, track, startOpening);
  const reopen = function* (file: BookFile): Steps<void> {
    yield* open(file);
    track.reopened(store.state.book!);
  };
  const runMenuItem = (name: string): void => {
    sidebar.chose(name);
    try {
      store.state.book?.host.runMenuItem(name);
    } catch (error) {
      messages.say(textsFor(store).stopped((error as Error).message));
    }
  };
  const kept = keepAndReopen(store, drive, messages, { open, reopen, runMenuItem }, startOpening);
  const translate = (words: string): string =>
    translated(
      { person: store.state.settings.language, locale: opened ?? store.state.locale },
      words,
    );

  const actions: Actions = {
    start: () => runMenuItem("setUpGoals"),
    ...messages,
    ...files,
    ...drives,
    ...changeSettings(store, sidebar),
    behind: {
      run: (name, args) => store.state.book!.host.run(name, ...args),
      isSlow: ([call]) => isWrite(call) || isLong(store.state.book!.host.model),
      close: sidebar.close,
      focusEditor: focusGrid,
      open: drives.openLink,
    },
    voice: { notify: messages.say, confirm: messages.confirm, translate },
  };
  return {
    ...files,
    ...kept,
    translate,
    text: () => textsFor(store),
    book: () => store.state.book,
    isUnsaved: () => !kept.isKept() && track.isUnsaved(store.state.book),
    guest: () => store.state.guest,
    drive,
    openLink: drives.openLink,
    runMenuItem,
  };
};

/** Of the sidebar's calls, those that write all tabs or take them back. */
const isWrite = (call: unknown): boolean => call === "write" || call === "undo";

const MANY_ROWS = 5_000;

const isLong = ({ getters }: Model): boolean =>
  getters.getSheetIds().some((id) => getters.getNumberRows(id) > MANY_ROWS);
