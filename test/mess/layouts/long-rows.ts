import type { Field, Row } from "../field.ts";
import type { Scene } from "../scene.ts";
import type { Column, Entry } from "./long-table.ts";
import { sumOf } from "./sum-of.ts";

export interface Block {
  readonly entry: Entry;
  readonly row: Row;
}

export const inSomeOrder = (
  { random, has }: Scene,
  columns: readonly Column[],
): readonly Column[] => {
  if (has("mergedNames")) {
    const isName = ({ role }: Column) => role === "person";
    return [...columns.filter(isName), ...columns.filter((column) => !isName(column))];
  }
  return random.chance(0.4) ? random.shuffled(columns) : columns;
};

export const sorted = (
  { random }: Scene,
  entries: readonly Entry[],
  order: "person" | "period" | "shuffled",
): readonly Entry[] => {
  if (order === "shuffled") return random.shuffled(entries);
  return [...entries].sort((a, b) => a[order] - b[order]);
};

/** The name stands in the first row of each person only, as merged cells come. */
export const withMergedNames = (
  scene: Scene,
  blocks: readonly Block[],
  columns: readonly Column[],
): readonly Block[] => {
  const at = columns.findIndex(({ role }) => role === "person");
  const isLater = (index: number) =>
    index > 0 && blocks[index - 1]!.entry.person === blocks[index]!.entry.person;
  if (blocks.some((_, index) => isLater(index))) scene.say("namesFilledDown");
  return blocks.map(({ entry, row }, index) => ({
    entry,
    row: isLater(index) ? withCell(row, at, "") : row,
  }));
};

export const withSubtotals = (
  scene: Scene,
  blocks: readonly Block[],
  columns: readonly Column[],
): readonly Row[] => {
  scene.say("totalsDropped");
  const word = scene.random.pick(["Total", "Subtotal"]);
  return blocks.flatMap(({ entry, row }, index) => {
    if (blocks[index + 1]?.entry.person === entry.person) return [row];
    const own = blocks.map((block) => block.entry).filter(({ person }) => person === entry.person);
    return [row, sumRow(scene, columns, own, `${word} ${scene.world.people[entry.person]}`)];
  });
};

export const sumRow = (
  scene: Scene,
  columns: readonly Column[],
  entries: readonly Entry[],
  label: string,
): Row => {
  const labelled = columns.findIndex(({ role }) => role === "person" || role === "date");
  return columns.map((column, index) => {
    if (index === labelled) return label;
    return column.role === "value" ? sumOf(entries.map((entry) => column.field(entry, scene))) : "";
  });
};

/** Rows that lack their person or their date. */
export const withLoneRows = (
  scene: Scene,
  rows: readonly Row[],
  columns: readonly Column[],
): readonly Row[] => {
  const lacking = (role: "person" | "date"): readonly Row[] => {
    const row = rows.find((cells) => cells.every((cell, index) => isNeeded(columns[index]!, cell)));
    const at = columns.findIndex((column) => column.role === role);
    return row === undefined || at < 0 ? [] : [withCell(row, at, "")];
  };
  const { has, say, random } = scene;
  const place = () => random.int(1, Math.max(1, rows.length - 1));
  const nameless = has("rowsWithoutPerson") ? lacking("person") : [];
  const dateless = has("rowsWithoutDate") ? lacking("date") : [];
  if (nameless.length > 0) say("rowsWithoutPerson");
  if (dateless.length > 0) say("rowsWithoutDate");
  const [first, second] = [place(), place()];
  return inserted(inserted(rows, first, nameless), second, dateless);
};

const isNeeded = ({ role }: Column, cell: Field): boolean =>
  role === "other" || typeof cell !== "string" || (role !== "value" && cell !== "");

export const withHeadings = (scene: Scene, rows: readonly Row[], head: Row): readonly Row[] => {
  const every = scene.random.int(5, 20);
  if (rows.length <= every) return rows;
  scene.say("headingsRepeated");
  return rows.flatMap((row, index) => (index > 0 && index % every === 0 ? [head, row] : [row]));
};

const inserted = (rows: readonly Row[], at: number, more: readonly Row[]): readonly Row[] => [
  ...rows.slice(0, at),
  ...more,
  ...rows.slice(at),
];

const withCell = (row: Row, at: number, field: Field): Row =>
  row.map((cell, index) => (index === at ? field : cell));
