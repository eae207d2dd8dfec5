import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { InFileService } from "../../src/addon/in-file.ts";
import type { Question, Source, Service as Wizard, Written } from "../../src/addon/service.ts";
import type { SharingService } from "../../src/addon/sharing.ts";
import { ask } from "../../src/local/cli/ask.ts";
import { BATCH } from "../../src/local/gas/engine/batch-plugin.ts";
import {
  type LocalWorkbook,
  openWorkbook,
  type WorkbookOptions,
} from "../../src/local/node/workbook.ts";

const dist = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), "utf8");

/** A workbook with the bundle that ships; January 2026 unless told. */
export const localBook = (options: Partial<WorkbookOptions> = {}): Promise<LocalWorkbook> =>
  openWorkbook({
    code: dist("Code.js"),
    sidebar: dist("Sidebar.html"),
    manifest: JSON.parse(dist("appsscript.json")),
    today: "2026-01-10",
    ...options,
  });

type Service = Wizard & SharingService & InFileService;

type Calls = {
  readonly [Name in keyof Service]: (
    ...args: Parameters<Service[Name]>
  ) => ReturnType<Service[Name]>;
};

/** The add-on's service as the sidebar calls it. */
export const serviceOf = (book: LocalWorkbook): Calls =>
  new Proxy({} as Calls, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        ask(book.run, name as keyof Service, ...(args as Parameters<Service[keyof Service]>)),
  });

const sheetId = (book: LocalWorkbook, tab: string): string => {
  const { getters } = book.model;
  const found = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab);
  if (found === undefined) throw new Error(`no tab ${tab}`);
  return found;
};

/** Types into cells as a person does, making the tab if there is none of that name. */
export const type = (
  book: LocalWorkbook,
  tab: string,
  rows: readonly (readonly (string | number)[])[],
  at: { readonly row: number; readonly column: number } = { row: 1, column: 1 },
): void => {
  const { model } = book;
  const names = model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
  if (!names.includes(tab)) {
    model.dispatch("CREATE_SHEET", { sheetId: tab, name: tab, position: names.length });
  }
  const id = sheetId(book, tab);
  const commands = rows.flatMap((row, i) =>
    row.flatMap((content, j) =>
      content === ""
        ? []
        : {
            type: "UPDATE_CELL",
            sheetId: id,
            row: at.row - 1 + i,
            col: at.column - 1 + j,
            content: String(content),
          },
    ),
  );
  model.dispatch(BATCH as never, { commands } as never);
};

/** Brings a tab to the front, as a person does. */
export const standOn = (book: LocalWorkbook, tab: string): void => {
  const sheetIdFrom = book.model.getters.getActiveSheetId();
  book.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId(book, tab) });
};

const cellAt = (book: LocalWorkbook, address: string) => {
  const [, tab = "", letters = "", row = ""] = /^(.+)!([A-Z]+)(\d+)$/.exec(address) ?? [];
  const col = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return book.model.getters.getEvaluatedCell({
    sheetId: sheetId(book, tab),
    row: Number(row) - 1,
    col,
  });
};

/** What a cell shows, "Goals!H7". */
export const valueAt = (book: LocalWorkbook, address: string): unknown =>
  cellAt(book, address).value;

/** Results of some people, months down, from January 2024 on. */
export const teamRows = (people: readonly string[], months = 24): (string | number)[][] => [
  ["month", ...people],
  ...Array.from({ length: months }, (_, month) => [
    `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
    ...people.map((_person, i) =>
      Math.round(1000 * (i + 2) * (1 + 0.3 * Math.sin((month * Math.PI) / 6 + i))),
    ),
  ]),
];

/** The same results as a list: a row a month and person. */
export const listRows = (people: readonly string[], months = 24): (string | number)[][] => {
  const [[, ...names] = [], ...rows] = teamRows(people, months);
  return [
    ["date", "rep", "sales"],
    ...rows.flatMap(([month, ...values]) =>
      values.map((value, i) => [`${month}-01`, names[i]!, value]),
    ),
  ];
};

/** What somebody who types an address says of a table. */
export const typed = (source: string, said: Partial<Source> = {}): Source => ({
  source,
  table: null,
  roster: "",
  told: {},
  ...said,
});

/** All that a write says, what needs the manager first. */
export const saidBy = ({ needs, notices }: Written): readonly string[] => [
  ...needs.map(({ sentence }) => sentence),
  ...notices,
];

export const questionAbout = (source: string, probability = 0.65): Question => ({
  ...typed(source),
  metric: source.split("!")[0]!,
  period: "2026",
  probability,
  growth: null,
  steps: {},
});
