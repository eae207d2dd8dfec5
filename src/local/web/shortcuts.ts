/** Makes Ctrl (on a Mac, Command) and a letter do something of ours, wherever the focus is in the page. */
export const onShortcuts = (actions: Readonly<Record<string, () => void>>): void => {
  const hear = (event: KeyboardEvent) => {
    const action = actions[event.key.toLowerCase()];
    if (!action || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    action();
  };
  window.addEventListener("keydown", hear, { capture: true });
};
