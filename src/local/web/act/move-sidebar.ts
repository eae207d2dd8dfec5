import type { OpenSidebar, Store } from "../frame/store.ts";
import { focusGrid } from "../grid/mount-grid.ts";

type Page = Pick<OpenSidebar, "title" | "html">;

/** Opens, loads anew and closes the add-on's sidebar. */
export const moveSidebar = (store: Store) => {
  let openings = 0;
  let chosen = "";
  const show = (page: Omit<OpenSidebar, "opening">) => {
    openings += 1;
    store.set({ sidebar: { ...page, opening: openings } });
  };
  return {
    /** A menu item has been chosen: what opens next is its page. */
    chose: (item: string) => {
      chosen = item;
    },
    open: ({ title, html }: Page) => show({ title, html, item: chosen }),
    reload: () => {
      const { sidebar } = store.state;
      if (sidebar) show(sidebar);
    },
    close: () => {
      store.set({ sidebar: null });
      focusGrid();
    },
  };
};

export type Sidebar = ReturnType<typeof moveSidebar>;
