import type { OpenSidebar, Store } from "../frame/store.ts";
import { focusGrid } from "../grid/mount-grid.ts";

type Page = Pick<OpenSidebar, "title" | "html">;

/** Opens, loads anew and closes the add-on's sidebar. */
export const moveSidebar = (store: Store) => {
  let openings = 0;
  const open = ({ title, html }: Page) => {
    openings += 1;
    store.set({ sidebar: { title, html, opening: openings } });
  };
  return {
    open,
    reload: () => {
      const { sidebar } = store.state;
      if (sidebar) open(sidebar);
    },
    close: () => {
      store.set({ sidebar: null });
      focusGrid();
    },
  };
};

export type Sidebar = ReturnType<typeof moveSidebar>;
