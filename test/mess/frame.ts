import type { Zone } from "../../src/sheet/read/reading.ts";
import type { Field, Row } from "./field.ts";
import type { Table } from "./layouts/table.ts";
import { otherTable } from "./other-table.ts";
import type { Scene } from "./scene.ts";
import { NOTES, TITLES } from "./words.ts";

/** A table on its sheet, with what stands around it. */
export interface Framed {
  readonly rows: readonly Row[];
  readonly zone: Zone;
}

/** Puts a table on a sheet: titles above, blank rows and columns, notes below, another table. */
export const framed = (scene: Scene, table: Table, title: string | null): Framed => {
  const { random, has } = scene;
  const widened = has("blankColumns") ? withBlankColumn(scene, table) : table;
  const body = has("blankRows") ? withBlankRows(scene, widened.body) : widened.body;
  const own = squared([...widened.heads, ...body]);
  const above = titlesOf(scene, title);
  const left = has("leftColumns") ? random.int(1, 2) : 0;
  const zone = {
    top: above.length,
    left,
    bottom: above.length + own.length - 1,
    right: left + own[0]!.length - 1,
  };
  const below = has("notes") ? notesOf(scene) : [];
  const sheet = [...above, ...own, ...below].map((row) => [...blanks(left), ...row]);
  return { rows: squared(has("secondTable") ? withOther(scene, sheet, zone) : sheet), zone };
};

const blanks = (count: number): readonly Field[] => Array<Field>(count).fill("");

/** Rows of one length. */
const squared = (rows: readonly Row[]): readonly Row[] => {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...blanks(width - row.length)]);
};

const titlesOf = ({ random, has, author }: Scene, title: string | null): readonly Row[] => {
  const others = has("titles")
    ? random.shuffled(TITLES[author.language]).slice(0, random.int(1, 2))
    : [];
  const lines = title === null ? others : random.shuffled([title, ...others]);
  if (lines.length === 0) return has("blankRows") ? [[""]] : [];
  return [...lines.map((line) => [line]), ...Array<Row>(random.int(0, 2)).fill([""])];
};

const notesOf = ({ random, author }: Scene): readonly Row[] => [
  ...Array<Row>(random.pick([0, 1, 1, 2])).fill([""]),
  [random.pick(NOTES[author.language])],
];

const withBlankRows = ({ random }: Scene, body: readonly Row[]): readonly Row[] => {
  const every = random.int(2, 12);
  return body.flatMap((row, index) => (index > 0 && index % every === 0 ? [[""], row] : [row]));
};

const withBlankColumn = ({ random }: Scene, { heads, body, ...rest }: Table): Table => {
  const at = random.int(1, heads[0]!.length - 1);
  const parted = (row: Row): Row =>
    row.length <= at ? row : [...row.slice(0, at), "", ...row.slice(at)];
  return { ...rest, heads: heads.map(parted), body: body.map(parted) };
};

const withOther = (scene: Scene, sheet: readonly Row[], zone: Zone): readonly Row[] => {
  const { random } = scene;
  const other = otherTable(scene);
  if (random.chance(0.5)) {
    const gap = Array<Row>(random.int(2, 3)).fill([""]);
    return [...sheet, ...gap, ...other.map((row) => [...blanks(zone.left), ...row])];
  }
  const [square, gap] = [squared(sheet), blanks(random.int(1, 3))];
  const height = Math.max(square.length, zone.top + other.length);
  return Array.from({ length: height }, (_, index) => [
    ...(square[index] ?? blanks(square[0]!.length)),
    ...gap,
    ...(other[index - zone.top] ?? []),
  ]);
};
