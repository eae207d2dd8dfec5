import type { Language } from "../../src/text/voice.ts";

/** The page on sharing the workbook itself: its screens with the states that have a kept image. */
const SCREENS = {
  allSee: ["empty", "filled"],
  who: ["empty", "error", "filled"],
  plan: ["error", "filled"],
  done: ["error", "filled"],
  takeBack: ["filled"],
} as const;

export type InFileScreen = keyof typeof SCREENS;

export const inFileName = (language: Language, screen: InFileScreen, state: string): string =>
  `${language}/sidebar/in-file-${screen}-${state}`;

export const inFileNames = (language: Language): readonly string[] =>
  (Object.keys(SCREENS) as InFileScreen[]).flatMap((screen) =>
    SCREENS[screen].map((state) => inFileName(language, screen, state)),
  );
