import type { Question } from "../../../src/addon/service.ts";
import type { PublishRequest } from "../../../src/addon/sharing.ts";
import { SPREADSHEET } from "../../../src/local/gas/drive/drive-file.ts";
import type { StateGetters } from "../../../src/local/gas/engine/workbook-plugin.ts";
import type { LocalWorkbook, WorkbookOptions } from "../../../src/local/node/workbook.ts";
import type { InputPlaces } from "../../../src/sheet/rep/rep-inputs.ts";
import { listRows, localBook, questionAbout, serviceOf, teamRows, type } from "../local-book.ts";

/** People with names and addresses that no other text holds. */
export const PEOPLE = ["Quirina", "Zebedeo", "Wilfreda", "Xantipa", "Yolotzin", "Kropotkina"];

export const emailOf = (person: string): string => `${person.toLowerCase()}@olmo.example`;

const letters = (columns: number): string =>
  columns > 26
    ? letters(Math.floor((columns - 1) / 26)) + letters(((columns - 1) % 26) + 1)
    : String.fromCharCode(64 + columns);

/** What the team's goals are asked with. */
export const questionOf = (people: readonly string[], probability = 0.65): Question => ({
  ...questionAbout(`Results!A1:${letters(people.length + 1)}25`, probability),
  roster: `People!A1:B${people.length + 1}`,
  steps: { incentives: { target: 3000 } },
});

const typePeople = (book: LocalWorkbook, people: readonly string[]): void =>
  type(book, "People", [
    ["Person", "E-mail"],
    ...people.map((person) => [person, emailOf(person)]),
  ]);

/** A workbook whose goals are written, with an address of everybody. */
export const writtenTeam = async (
  people: readonly string[] = PEOPLE,
  options: Partial<WorkbookOptions> = {},
): Promise<LocalWorkbook> => {
  const book = await localBook(options);
  type(book, "Results", teamRows(people));
  typePeople(book, people);
  serviceOf(book).write(questionOf(people));
  return book;
};

/** The same of a team too large for a tab that somebody types into: its results come as a file. */
export const publishedCrowd = async (people: readonly string[]): Promise<LocalWorkbook> => {
  const csv = listRows(people)
    .map((row) => row.join(","))
    .join("\n");
  const bytes = new TextEncoder().encode(csv);
  const book = await localBook({ file: { name: "Results.csv", bytes } });
  typePeople(book, people);
  const { source, table, metric } = serviceOf(book).look(null);
  serviceOf(book).write({ ...questionOf(people), source, table, metric });
  publishAgain(book, "");
  return book;
};

/** The same, published by Marta. */
export const publishedTeam = async (
  people: readonly string[] = PEOPLE,
  options: Partial<WorkbookOptions> = {},
): Promise<LocalWorkbook> => {
  const book = await writtenTeam(people, options);
  publishAgain(book, "");
  return book;
};

/** Reviews and publishes the goals as they stand; a change holds from April on. */
export const publishAgain = (
  book: LocalWorkbook,
  cause: string,
  more: Partial<PublishRequest> = {},
) => {
  serviceOf(book).review("Marta");
  return serviceOf(book).publish({
    who: "Marta",
    from: "2026-04",
    cause,
    questionsUntil: "2026-01-31",
    ...more,
  });
};

/** Everybody's files that are not in the bin, by name of the person they are for. */
export const filesFor = (book: LocalWorkbook, person: string) =>
  book.drive.files.filter(
    ({ mimeType, name, trashed }) =>
      mimeType === SPREADSHEET && !trashed && name.startsWith(`${person} –`),
  );

/** What somebody's file tells of itself: its version, and where the person types. */
export const placesIn = (
  book: LocalWorkbook,
  person: string,
): { readonly version: number; readonly places: InputPlaces } => {
  const file = book.openDriveFile(filesFor(book, person)[0]!.id, "manager@example.com");
  const getters = file.model.getters as unknown as StateGetters;
  const mark = getters.getAppsScriptState().marks.find(({ key }) => key === "goalwright.rep");
  return JSON.parse(mark!.value!);
};
