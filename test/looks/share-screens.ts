import type { Language } from "../../src/text/voice.ts";

/** The page on sharing: each of its screens with the states that have a kept image. */
const SCREENS = {
  standing: ["empty", "error", "filled", "others"],
  publish: ["empty", "error", "filled"],
  people: ["anew", "empty", "error", "filled"],
  confirm: ["filled"],
  running: ["filled"],
  report: ["error", "filled"],
  team: ["empty", "error", "filled"],
  letGo: ["filled"],
} as const;

export type ShareScreen = keyof typeof SCREENS;

export const shareName = (language: Language, screen: ShareScreen, state: string): string =>
  `${language}/sidebar/share-${screen}-${state}`;

export const shareNames = (language: Language): readonly string[] =>
  (Object.keys(SCREENS) as ShareScreen[]).flatMap((screen) =>
    SCREENS[screen].map((state) => shareName(language, screen, state)),
  );
