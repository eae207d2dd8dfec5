import { toXlsx } from "../files/to-xlsx.ts";
import type { FileBook } from "../gas/drive/file-book.ts";
import type { Model } from "../gas/engine/library.ts";
import type { Role } from "../gas/engine/lock-rule.ts";
import { parseA1 } from "../gas/values/a1.ts";
import { storedFormula } from "../gas/values/formula-text.ts";
import { typedContent } from "../gas/values/typed-content.ts";

/** A file of Drive in the hands of somebody. */
export interface DriveBook {
  readonly role: Role;
  readonly model: Model;
  /** Types into "Tab!B4" as that person does. False where the file or a protection forbids it. */
  type(a1Notation: string, text: string): boolean;
  /** What stands in "Tab!B4": a value, and as it is shown. */
  read(a1Notation: string): { readonly value: unknown; readonly shown: string };
  toXlsx(): Promise<Uint8Array>;
}

export function driveBook(book: FileBook): DriveBook {
  const { model, person } = book;
  return {
    role: person.role,
    model,
    type: (a1Notation, text) => {
      const { library } = book.context;
      const locale = model.getters.getLocale();
      const content = text.startsWith("=")
        ? storedFormula(library, text, locale)
        : typedContent(library, text, locale);
      const cell = cellOf(model, a1Notation);
      return model.dispatch("UPDATE_CELL", { ...cell, content }).isSuccessful;
    },
    read: (a1Notation) => {
      const { value, formattedValue } = model.getters.getEvaluatedCell(cellOf(model, a1Notation));
      return { value: value ?? "", shown: formattedValue };
    },
    toXlsx: () => toXlsx(model),
  };
}

function cellOf({ getters }: Model, a1Notation: string) {
  const found = parseA1(a1Notation);
  const sheetId = found?.tab
    ? getters.getSheetIdByName(found.tab)
    : getters.getSheetIds().find((id) => getters.isSheetVisible(id));
  if (found?.left == null || found.top === null || sheetId === undefined)
    throw new Error(`There is no cell ${a1Notation}`);
  return { sheetId, col: found.left, row: found.top };
}
