import type { Notice } from "../../../core/notices.ts";
import type { Cell } from "../../cell.ts";
import { nameOf } from "../name-of.ts";

const MARK =
  /\s*[([](deactivated( user)?|inactive( user)?|removed( user)?|(usuari[oa] )?(desactivad|inactiv|eliminad)[oa])[)\]]\s*$/i;

/** A person's name without the mark that a CRM puts behind that of someone who no longer uses it. */
export const sellerOf = (cell: Cell | undefined): string => nameOf(cell).replace(MARK, "");

/** Who is marked so in a column. */
export const deactivatedIn = (cells: readonly (Cell | undefined)[]): readonly Notice[] => {
  const marked = [...new Set(cells.map(nameOf))].filter((name) => MARK.test(name));
  const people = marked.map((name) => name.replace(MARK, ""));
  return people.length === 0 ? [] : [{ code: "deactivated", facts: { people } }];
};
