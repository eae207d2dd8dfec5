const OPENING_KEYS = ["Enter", " ", "ArrowDown"];

/**
 * Lets the keyboard reach the engine's menu bar, which answers to the mouse alone (open menus take
 * keys themselves). The engine draws the bar again when the window narrows: hence we watch.
 */
export const reachMenus = (grid: HTMLElement): void => {
  const watch = new MutationObserver(() => {
    for (const menu of grid.querySelectorAll<HTMLElement>(".o-topbar-menu:not([tabindex])"))
      makeButton(menu);
  });
  watch.observe(grid, { childList: true, subtree: true });
};

const makeButton = (menu: HTMLElement): void => {
  menu.tabIndex = 0;
  menu.role = "button";
  menu.ariaHasPopup = "menu";
  menu.addEventListener("keydown", (event) => {
    if (!OPENING_KEYS.includes(event.key)) return;
    event.preventDefault();
    menu.click();
  });
};
