import type { Notice } from "../../../core/notices.ts";
import type { Cell } from "../../cell.ts";
import { eachOnce } from "../each-once.ts";
import { isTotal } from "../is-total.ts";
import { nameOf } from "../name-of.ts";

const MARK =
  /\s*[([](deactivated( user)?|inactive( user)?|removed( user)?|(usuari[oa] )?(desactivad|inactiv|eliminad)[oa])[)\]]\s*$/i;
const COUNT = /\s*\(\d+\)\s*$/;

/**
 * Names of people without what a CRM puts behind them: the mark of someone who no longer uses it, and
 * in a report that is grouped by owner, how many rows each has, "Ana Ruiz (12)".
 */
export const sellerNames = (
  cells: readonly (Cell | undefined)[],
): ((cell: Cell | undefined) => string) => {
  const name = eachOnce(nameOf);
  const names = [...new Set(cells.map(name))].filter((one) => one !== "" && !isTotal(one));
  const counted = names.filter((one) => COUNT.test(one));
  const bare = new Set(counted.map((one) => one.replace(COUNT, "")));
  // Remarks may stand below a report; "Ana (1)" and "Ana (2)" are two people.
  const areCounted = 2 * counted.length >= names.length && bare.size === counted.length;
  return eachOnce((cell: Cell | undefined) => {
    const whole = areCounted ? name(cell).replace(COUNT, "") : name(cell);
    return whole.replace(MARK, "");
  });
};

/** Who is marked as no longer a user in a column. */
export const deactivatedIn = (cells: readonly (Cell | undefined)[]): readonly Notice[] => {
  const marked = [...new Set([...new Set(cells)].map(nameOf))].map((name) =>
    name.replace(COUNT, ""),
  );
  const people = marked.filter((name) => MARK.test(name)).map((name) => name.replace(MARK, ""));
  return people.length === 0 ? [] : [{ code: "deactivated", facts: { people } }];
};
