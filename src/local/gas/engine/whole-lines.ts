import type { Getters, Zone } from "./library.ts";

/** A reference of a formula, as far as we look at it; `unboundedZone` lacks the end of whole lines. */
interface Reference {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly unboundedZone: {
    readonly bottom: number | undefined;
    readonly right: number | undefined;
  };
  readonly invalidSheetName?: string;
}

type Columns = readonly (readonly unknown[])[];

/** What we use of the engine's evaluator: how it gets at what a formula refers to, made anew before it evaluates. */
export interface LineEvaluator {
  readonly compilationParams: {
    readonly referenceDenormalizer: (cell: Reference) => unknown;
    ensureRange: (range: Reference) => Columns;
  };
  updateCompilationParameters(): void;
}

/**
 * Makes whole rows and columns of a sheet give their cells when somebody asks for them: `=COLUMN(A:A)`
 * wants none of its thousand cells, and our Lists tab has some hundreds of such formulas.
 */
export function letWholeLinesWait(evaluator: LineEvaluator, getters: Getters): void {
  const update = evaluator.updateCompilationParameters;
  evaluator.updateCompilationParameters = () => {
    update.call(evaluator);
    const { compilationParams } = evaluator;
    const { ensureRange, referenceDenormalizer } = compilationParams;
    const known = new Map<string, Columns>();
    compilationParams.ensureRange = (range) => {
      if (!isWholeLine(range, getters)) return ensureRange(range);
      const { sheetId, zone } = range;
      const { left, top, right, bottom } = zone;
      const key = `${sheetId} ${left} ${top} ${right} ${bottom}`;
      const cellAt = (col: number, row: number) =>
        referenceDenormalizer({ ...range, zone: { left: col, right: col, top: row, bottom: row } });
      const columns =
        known.get(key) ??
        lazyList(right - left + 1, (i) =>
          lazyList(bottom - top + 1, (j) => cellAt(left + i, top + j)),
        );
      known.set(key, columns);
      return columns;
    };
  };
}

/** Whether a reference is to whole rows or columns that are there. */
function isWholeLine(
  { sheetId, zone, unboundedZone, invalidSheetName }: Reference,
  getters: Getters,
) {
  const isBounded = unboundedZone.bottom !== undefined && unboundedZone.right !== undefined;
  if (isBounded || invalidSheetName !== undefined) return false;
  const { right, bottom } = getters.getSheetZone(sheetId);
  const isInside = zone.right <= right && zone.bottom <= bottom;
  return (
    isInside &&
    0 <= zone.left &&
    zone.left <= zone.right &&
    0 <= zone.top &&
    zone.top <= zone.bottom
  );
}

/** A list whose elements are made when they are asked for: one by its index, all for anything else. */
function lazyList<T>(length: number, make: (index: number) => T): readonly T[] {
  const isMade = new Uint8Array(length);
  const at = (list: T[], index: number): T => {
    if (isMade[index] === 0) {
      isMade[index] = 1;
      list[index] = make(index);
    }
    return list[index]!;
  };
  const whole = (list: T[]): T[] => {
    for (let index = 0; index < length; index++) at(list, index);
    return list;
  };
  return new Proxy(new Array<T>(length), {
    get(list, key) {
      if (key === "length") return length;
      const index = typeof key === "string" ? Number(key) : Number.NaN;
      if (index >= 0 && index < length) return at(list, index);
      const member = Reflect.get(whole(list), key);
      return typeof member === "function" ? member.bind(list) : member;
    },
    has: (list, key) => Reflect.has(whole(list), key),
    ownKeys: (list) => Reflect.ownKeys(whole(list)),
    getOwnPropertyDescriptor: (list, key) => Reflect.getOwnPropertyDescriptor(whole(list), key),
  });
}
