/**
 * What a browser for tests needs: no window, no graphics card, no errands of its own on the network.
 * No sandbox, since a container's root may have none; it opens our own page alone.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--no-zygote",
  "--no-first-run",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
];
