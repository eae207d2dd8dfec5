import type { Lock, OpenZone, Place, WorkbookState } from "./workbook-state.ts";

/** Where a zone goes when rows, columns or cells move; null when it is deleted. */
export type Movement = (
  sheetId: string,
  zone: OpenZone,
) => { readonly sheetId: string; readonly zone: OpenZone } | null;

/** Marks, locks and notes go along with their cells, and with them they die. Same object if nothing moved. */
export function moveState(state: WorkbookState, movement: Movement): WorkbookState {
  const marks = movedAll(state.marks, (mark) => movedPlace(mark, movement));
  const locks = movedAll(state.locks, (lock) => movedLock(lock, movement));
  const notes = movedAll(state.notes, (note) => {
    const { sheetId, col, row } = note;
    const target = movement(sheetId, { left: col, right: col, top: row, bottom: row });
    if (target === null) return null;
    const { left, top } = target.zone;
    return target.sheetId === sheetId && left === col && top === row
      ? note
      : { ...note, sheetId: target.sheetId, col: left, row: top };
  });
  const same = marks === state.marks && locks === state.locks && notes === state.notes;
  return same ? state : { ...state, marks, locks, notes };
}

/** What lies on a sheet goes with the sheet. */
export function withoutSheet(state: WorkbookState, sheetId: string): WorkbookState {
  const stays = ({ place }: { readonly place: Place }) =>
    place.kind === "spreadsheet" || place.sheetId !== sheetId;
  const { [sheetId]: _, ...sheetNumbers } = state.sheetNumbers;
  return {
    ...state,
    sheetNumbers,
    marks: state.marks.filter(stays),
    locks: state.locks.filter(stays),
    notes: state.notes.filter((note) => note.sheetId !== sheetId),
  };
}

/**
 * A copied sheet carries the notes and the marks of its model (under ids of their own), but no
 * locks: Sheet.copyTo is known to lose them.
 */
export function withCopiedSheet(state: WorkbookState, from: string, to: string): WorkbookState {
  const copies = state.marks.flatMap((mark) =>
    mark.place.kind !== "spreadsheet" && mark.place.sheetId === from
      ? [{ ...mark, place: { ...mark.place, sheetId: to } }]
      : [],
  );
  const notes = state.notes.filter(({ sheetId }) => sheetId === from);
  return {
    ...state,
    marks: [...state.marks, ...copies.map((mark, i) => ({ ...mark, id: state.nextId + i }))],
    notes: [...state.notes, ...notes.map((note) => ({ ...note, sheetId: to }))],
    nextId: state.nextId + copies.length,
  };
}

/** A new sheet gets a number that no sheet of this file ever had; the first sheet's is 0, as on Google. */
export function withNumberedSheet(state: WorkbookState, sheetId: string): WorkbookState {
  const first = Object.keys(state.sheetNumbers).length === 0 && state.nextId === 1;
  const number = first ? 0 : state.nextId;
  return {
    ...state,
    sheetNumbers: { ...state.sheetNumbers, [sheetId]: number },
    nextId: state.nextId + 1,
  };
}

function movedAll<T>(items: readonly T[], move: (item: T) => T | null): readonly T[] {
  const moved = items.flatMap((item) => move(item) ?? []);
  const same = moved.length === items.length && moved.every((item, i) => item === items[i]);
  return same ? items : moved;
}

function movedLock(lock: Lock, movement: Movement): Lock | null {
  const { place } = lock;
  if (place.kind !== "sheet") return movedPlace(lock, movement);
  const unprotected = movedAll(lock.unprotected, (zone) => {
    const target = movement(place.sheetId, zone);
    return target?.sheetId === place.sheetId ? target.zone : null;
  });
  return unprotected === lock.unprotected ? lock : { ...lock, unprotected };
}

function movedPlace<T extends { readonly place: Place }>(item: T, movement: Movement): T | null {
  const { place } = item;
  if (place.kind !== "range") return item;
  const target = movement(place.sheetId, place.zone);
  if (target === null) return null;
  const same = target.sheetId === place.sheetId && target.zone === place.zone;
  return same ? item : { ...item, place: { ...place, ...target } };
}
