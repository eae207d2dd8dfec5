export const workbench = {
  title: "Goalwright workbench",
  local:
    "Runs on this computer. Nothing leaves it: e-mails are only kept here, under Drive, and reach nobody.",
  untitled: "Untitled spreadsheet",
  example: "Example",
  new: "New",
  start: "Set up goals",
  /** Where the workbook has goals. */
  startAgain: "Change the goals",
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
  drive: {
    title: "Drive",
    lead: "Files that the add-on has made. On Google they would be in your Drive; here this browser keeps them.",
    empty: "There are no files yet. Those that the add-on makes for your team will be listed here.",
    inFolder: (folder: string) => `In the folder “${folder}”`,
    trashed: "In the trash",
    roles: {
      owner: "owns it",
      writer: "can read and fill in",
      commenter: "can comment on it",
      reader: "can read only",
    },
    access: (who: string, role: string) => `${who} ${role}`,
    openAs: (who: string) => `Open as ${who}`,
    download: "Download .xlsx",
    downloadAll: "Download all",
    downloaded: (files: number) =>
      files === 1 ? "One file is in your downloads." : `${files} files are in your downloads.`,
    mails: "E-mails, kept here only: nobody gets them",
    mail: ({ to, file, role }: DriveMail) => `To ${to}: “${file}” is shared with you. You ${role}.`,
    mailRoles: {
      owner: "own it",
      writer: "can read and fill it in",
      commenter: "can comment on it",
      reader: "can read it",
    },
    looking: (who: string, role: string) => `You are looking at this file as ${who}, who ${role}.`,
    back: "Back to my workbook",
    problem: "There was a problem",
    // As Google says it.
    forbidden:
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  },
  /** Of a cell that a protection warns of. */
  warned:
    "You have typed over a cell that Goalwright computes or decides. Google Sheets asks before that; here Ctrl+Z takes it back. Yellow cells are for you.",
  sidebar: "Sidebar",
  closeSidebar: "Close the sidebar",
  close: "Close",
  ok: "OK",
  cancel: "Cancel",
  kept: {
    restored:
      "This is your workbook as you left it: this browser keeps it. “Start over” in the menu File opens the file that you started with.",
    failed:
      "This browser could not keep your workbook, for example for want of room. Save it as .xlsx before you close the page.",
    /** Another page holds what is kept, or the browser keeps nothing. */
    elsewhere:
      "This page is not kept when you close it: the workbook is open in another page of this browser, or the browser keeps nothing. Save it as .xlsx.",
    unreadable:
      "What this browser had kept cannot be opened: this is the file that you started with.",
    startOver: "Start over…",
    startOverSure:
      "Open the file that you started with? Your workbook goes as it is now, and so do the files and e-mails in Drive. What you have saved as .xlsx stays.",
  },
  replaceSure:
    "Open another workbook in place of this one? What of it is in no saved .xlsx goes; the files in Drive stay.",
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

/** An e-mail that tells somebody of a file; the role in words. */
export interface DriveMail {
  readonly to: string;
  readonly file: string;
  readonly role: string;
}

/** The line that `npm start` prints: figures are written out already. */
export interface WorkbenchRun {
  readonly people: number;
  readonly months: number;
  readonly period: string;
  readonly goal: string;
  readonly chance: string;
}

export type WorkbenchText = typeof workbench;
