import type { SettingsChange } from "../frame/settings-menu.tsx";
import type { Store } from "../frame/store.ts";
import type { Sidebar } from "./move-sidebar.ts";

/** Puts each choice in force at once, and into an open sidebar when all are made. */
export const changeSettings = (store: Store, sidebar: Sidebar) => {
  let hasChanged = false;
  const change = (choice: SettingsChange): void => {
    const { book, settings } = store.state;
    if (!book) return;
    hasChanged = true;
    if ("language" in choice) {
      history.replaceState(null, "", `?lang=${choice.language}`); // a reload keeps it
      book.host.settings.userLocale = choice.language;
      book.host.open(); // the menu, in the other language
      store.set({ settings: { ...settings, ...choice } });
    }
    if ("locale" in choice) {
      store.set(choice);
      book.host.setLocale(choice.locale);
    }
    if ("timeZone" in choice) {
      book.host.setTimeZone(choice.timeZone);
      store.set({});
    }
  };
  // Not earlier: a page that loads takes the keyboard away from the choices.
  const chosen = (): void => {
    if (hasChanged) sidebar.reload();
    hasChanged = false;
  };
  return { change, chosen };
};
