import { render } from "preact";
import { cli as enCli } from "../../text/en/cli.ts";
import { workbench as en } from "../../text/en/workbench.ts";
import { cli as esCli } from "../../text/es/cli.ts";
import { workbench as es } from "../../text/es/workbench.ts";
import { FileProblem } from "../files/file-problem.ts";
import { openFile } from "../files/open-file.ts";
import { toXlsx } from "../files/to-xlsx.ts";
import { type BookFile, openBook } from "./book.ts";
import { download } from "./download.ts";
import { Frame } from "./frame/frame.tsx";
import type { SettingsChange } from "./frame/settings-menu.tsx";
import { createStore, type State } from "./frame/store.ts";
import { focusGrid } from "./grid/mount-grid.ts";
import { translated } from "./grid/translate.ts";
import { library } from "./library.ts";
import { newWorkbook } from "./new-workbook.ts";
import type { Parts } from "./parts.ts";
import { pickFile } from "./pick-file.ts";
import type { Settings } from "./settings.ts";

const TEXTS = { en: { ...en, files: enCli.files }, es: { ...es, files: esCli.files } };

/** The workbench with what people and tests can do to it. Nothing is shown before `show`. */
export const createWorkbench = (parts: Parts, settings: Settings, root: HTMLElement) => {
  const start: State = { settings, book: null, sidebar: null, toast: null, question: null };
  const store = createStore(start, (state) => {
    const { book } = state;
    document.documentElement.lang = state.settings.language;
    document.title = book ? `${book.name} · Goalwright` : "Goalwright";
    render(
      <Frame
        state={state}
        text={text()}
        templates={parts.templates}
        googleScript={parts.googleScript}
        actions={actions}
      />,
      root,
    );
  });
  const text = () => TEXTS[store.state.settings.language];
  const say = (message: string, title = "") => store.set({ toast: { title, message } });
  const closeSidebar = () => {
    store.set({ sidebar: null });
    focusGrid();
  };
  let openings = 0;
  const openSidebar = (page: { title: string; html: string }) => {
    openings += 1;
    store.set({ sidebar: { ...page, opening: openings } });
  };

  const show = (file: BookFile) => {
    store.state.book?.close();
    store.set({ book: null, sidebar: null });
    const book = openBook(file, parts.addOn, store.state.settings, {
      sidebar: openSidebar,
      toast: ({ title, message }) => say(message, title),
      alert: ({ title, message }) => {
        store.set({ question: { title, message, yes: () => {}, no: null } });
        return true;
      },
    });
    store.set({ book });
  };

  const openPicked = async () => {
    const file = await pickFile();
    if (!file) return;
    try {
      const data = await openFile(library, file, store.state.settings);
      show({ name: file.name.replace(/\.[^.]*$/, ""), data });
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      say(text().files[error.code](file.name));
    }
  };
  const save = async () => {
    const { book } = store.state;
    if (!book) return;
    const name = `${book.name}.xlsx`;
    download(name, await toXlsx(book.host.model));
    say(text().saved(name));
  };

  const change = (changed: SettingsChange) => {
    const { book, sidebar } = store.state;
    if (!book) return;
    if ("language" in changed) {
      store.set({ settings: { ...store.state.settings, ...changed } });
      history.replaceState(null, "", `?lang=${changed.language}`);
      book.host.settings.userLocale = changed.language;
      book.host.open("LIMITED"); // the menu in the other language
    }
    if ("locale" in changed) book.host.setLocale(changed.locale);
    if ("timeZone" in changed) book.host.setTimeZone(changed.timeZone);
    store.set({});
    if (sidebar) openSidebar(sidebar);
  };

  const actions = {
    open: () => void openPicked(),
    save: () => void save(),
    change,
    closeToast: () => store.set({ toast: null }),
    answer: (answer: () => void) => {
      store.set({ question: null });
      answer();
    },
    behind: {
      run: (name: string, args: readonly unknown[]) => store.state.book!.host.run(name, ...args),
      close: closeSidebar,
      focusEditor: focusGrid,
    },
    voice: {
      notify: (message: string) => say(message),
      confirm: (message: string, yes: () => void, no: () => void = () => {}) =>
        store.set({ question: { title: "", message, yes, no } }),
      translate: (words: string) => translated(store.state.settings.language, words),
    },
  };

  return {
    get state() {
      return store.state;
    },
    text,
    show,
    book: () => store.state.book,
    newFile: () => show({ name: text().untitled, data: newWorkbook(store.state.settings) }),
    openFile: actions.open,
    saveFile: actions.save,
    runMenuItem: (name: string) => {
      try {
        store.state.book?.host.runMenuItem(name);
      } catch (error) {
        say(text().stopped((error as Error).message));
      }
    },
  };
};
