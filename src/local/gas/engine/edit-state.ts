import type { Lock, Note, StateEdit, WorkbookState } from "./workbook-state.ts";

/** The state after one edit. */
export function editState(state: WorkbookState, edit: StateEdit): WorkbookState {
  switch (edit.kind) {
    case "addMark":
      return {
        ...state,
        marks: [...state.marks, { id: state.nextId, ...edit.mark }],
        nextId: state.nextId + 1,
      };
    case "changeMark":
      return { ...state, marks: changed(state.marks, edit.id, { value: edit.value }) };
    case "removeMark":
      return { ...state, marks: state.marks.filter(({ id }) => id !== edit.id) };
    case "addLock":
      return {
        ...state,
        locks: [...state.locks, newLock(state.nextId, edit)],
        nextId: state.nextId + 1,
      };
    case "changeLock":
      return { ...state, locks: changed<Lock>(state.locks, edit.id, edit.change) };
    case "removeLock":
      return { ...state, locks: state.locks.filter(({ id }) => id !== edit.id) };
    case "setNotes":
      return { ...state, notes: withNotes(state.notes, edit) };
    case "numberSheet": {
      const sheetNumbers = { ...state.sheetNumbers, [edit.sheetId]: edit.number };
      return { ...state, sheetNumbers };
    }
    case "setTimeZone":
      return { ...state, timeZone: edit.timeZone };
  }
}

const newLock = (
  id: number,
  { kind: _, ...lock }: Extract<StateEdit, { kind: "addLock" }>,
): Lock => ({
  id,
  description: "",
  warningOnly: false,
  domainEdit: false,
  unprotected: [],
  ...lock,
});

const changed = <T extends { readonly id: number }>(
  items: readonly T[],
  id: number,
  change: Partial<T>,
): T[] => items.map((item) => (item.id === id ? { ...item, ...change } : item));

function withNotes(
  notes: readonly Note[],
  { sheetId, zone, texts }: Extract<StateEdit, { kind: "setNotes" }>,
): Note[] {
  const outside = notes.filter(
    (note) =>
      note.sheetId !== sheetId ||
      note.col < zone.left ||
      note.col > zone.right ||
      note.row < zone.top ||
      note.row > zone.bottom,
  );
  const inside = texts.flatMap((line, i) =>
    line.map((text, j) => ({ sheetId, col: zone.left + j, row: zone.top + i, text })),
  );
  return [...outside, ...inside.filter(({ text }) => text !== "")];
}
