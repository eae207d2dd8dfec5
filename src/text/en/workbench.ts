export const workbench = {
  title: "Goalwright workbench",
  local: "Runs on this computer. Nothing leaves it.",
  untitled: "Untitled spreadsheet",
  example: "Example",
  new: "New",
  start: "Set up goals",
  open: "Open…",
  save: "Save as .xlsx",
  extensions: "Extensions",
  settings: "Settings",
  language: "Your language",
  languages: { en: "English", es: "Español" },
  locale: "Spreadsheet locale",
  locales: {
    en_US: "United States (1,234.5)",
    en_GB: "United Kingdom (1,234.5)",
    es_ES: "Spain (1.234,5)",
    es_MX: "Mexico (1,234.5)",
  },
  timeZone: "Spreadsheet time zone",
  sidebar: "Sidebar",
  closeSidebar: "Close the sidebar",
  close: "Close",
  ok: "OK",
  cancel: "Cancel",
  opening: (file: string, percent: number) => `Opening ${file}… ${percent}%`,
  saved: (file: string) => `${file} is in your downloads.`,
  stopped: (reason: string) => `The script stopped. ${reason}`,
  run: (run: WorkbenchRun) =>
    `${run.people} people, ${run.months} months → ${run.period} goal ${run.goal}, ${run.chance} likely to be reached`,
  address: (url: string) => `The workbench is at ${url} (Ctrl+C ends it).`,
  portTaken: (port: number) =>
    `Port ${port} is taken by another program. End it, or choose another port: PORT=${port + 1} npm start`,
  badPort: (value: string) => `PORT is a number from 1 to 65535, not “${value}”.`,
  oneFile: "Name at most one file: npm start -- FILE.xlsx or FILE.csv",
};

/** The line that `npm start` prints: figures are written out already. */
export interface WorkbenchRun {
  readonly people: number;
  readonly months: number;
  readonly period: string;
  readonly goal: string;
  readonly chance: string;
}

export type WorkbenchText = typeof workbench;
