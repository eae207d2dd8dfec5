import type { SettingsChange } from "../frame/settings-menu.tsx";
import type { Store } from "../frame/store.ts";
import type { Sidebar } from "./move-sidebar.ts";

/** Puts a choice in force at once; an open sidebar starts again with it. */
export const changeSettings =
  (store: Store, sidebar: Sidebar) =>
  (change: SettingsChange): void => {
    const { book, settings } = store.state;
    if (!book) return;
    if ("language" in change) {
      history.replaceState(null, "", `?lang=${change.language}`); // a reload keeps it
      book.host.settings.userLocale = change.language;
      book.host.open("LIMITED"); // the menu, in the other language
      store.set({ settings: { ...settings, ...change } });
    }
    if ("locale" in change) {
      store.set(change);
      book.host.setLocale(change.locale);
    }
    if ("timeZone" in change) {
      book.host.setTimeZone(change.timeZone);
      store.set({});
    }
    sidebar.reload();
  };
