import { posix, win32 } from "node:path";
import type { Machine } from "./machine.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_APPS = ["Google Chrome", "Chromium"];
const WINDOWS_FOLDERS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const WINDOWS_CHROME = "Google\\Chrome\\Application\\chrome.exe";

/** Where an installed Chromium or Chrome may lie, in the order in which we try. */
export const placesOf = ({ platform, env }: Pick<Machine, "platform" | "env">): string[] => {
  switch (platform) {
    case "darwin":
      return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
    case "win32":
      return WINDOWS_FOLDERS.flatMap((folder) => {
        const path = env[folder];
        return path ? [win32.join(path, WINDOWS_CHROME)] : [];
      });
    default:
      return (env["PATH"] ?? "")
        .split(posix.delimiter)
        .filter((folder) => folder !== "")
        .flatMap((folder) => NAMES.map((name) => posix.join(folder, name)));
  }
};
