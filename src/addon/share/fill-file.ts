import { fingerprint } from "../../sheet/fingerprint.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import {
  type InputProblem,
  inputAreas,
  inputsRead,
  type LeftInput,
  NOTHING_TYPED,
  type RepInputs,
  soldCell,
} from "../../sheet/rep/rep-inputs.ts";
import { putKnown } from "./put-known.ts";
import { REP_BEFORE, type RepTab, repTabIn, SEEN_FIELDS } from "./rep-mark.ts";
import { type FileInputs, firstRequests, isSameTab, updateRequests } from "./rep-requests.ts";
import { batchUpdate, sheetsOf, valuesIn } from "./sheets.ts";

/** What became of a file. */
export interface Filled {
  readonly did: "created" | "updated" | "same";
  /** What was typed and has no place in the new tab; the one before shows it. */
  readonly left: readonly LeftInput[];
  /** What the person had answered to the version before (`answerPrint`); "" for nothing. */
  readonly answered: string;
}

/**
 * Puts a version of the owner's (an e-mail address) into somebody's file, whole or not at all; what the
 * person typed stays. `known` are results for the cells into which the person typed none.
 */
export const fillFile = (
  file: string,
  facts: RepFacts,
  owner: string,
  known: RepInputs["sold"],
): Filled => {
  const sheets = sheetsOf(file, SEEN_FIELDS);
  const tab = repTabIn(sheets);
  if (tab?.mark.version === facts.version) return { did: "same", left: [], answered: "" };
  const isNew =
    tab === null &&
    !sheets.some(({ developerMetadata = [] }) =>
      developerMetadata.some(({ metadataKey }) => metadataKey === REP_BEFORE),
    );
  if (isNew) {
    const { sheetId } = sheets[0]!.properties!;
    batchUpdate(file, firstRequests(facts, sheetId!, owner, known));
    return { did: "created", left: [], answered: "" };
  }
  const read = tab && inputsIn(file, tab);
  const { typed, known: before } = read ?? { typed: NOTHING_TYPED, known: [] };
  const all = [...known, ...without(before, known)];
  const inputs = { typed, known: without(all, [...typed.sold, ...typed.problems]) };
  const isKept = tab !== null && isSameTab(facts, tab);
  const seen = isKept
    ? putKnown(file, facts, tab, { known: inputs.known, there: before }, sheets)
    : sheets;
  const { requests, left } = updateRequests(facts, seen, inputs, owner);
  batchUpdate(file, requests);
  return { did: "updated", left, answered: read ? answerPrint(typed) : "" };
};

/**
 * Writes the version that stands in somebody's file again, with what has come to it. Says false where
 * another one stands there, or our tab is gone: then nothing is written.
 */
export const refillFile = (file: string, facts: RepFacts, owner: string): boolean => {
  const sheets = sheetsOf(file, SEEN_FIELDS);
  const tab = repTabIn(sheets);
  if (tab?.mark.version !== facts.version) return false;
  batchUpdate(file, updateRequests(facts, sheets, inputsIn(file, tab), owner).requests);
  return true;
};

type OfMonth = Pick<InputProblem, "metric" | "month">;

/** Results of other metrics and months than these. */
const without = (results: RepInputs["sold"], these: readonly OfMonth[]): RepInputs["sold"] =>
  results.filter((one) =>
    these.every(({ metric, month }) => metric !== one.metric || month !== one.month),
  );

/**
 * What stands where the person types, in the tab that we wrote last. A known result that we put there
 * and that is still the same is nothing that the person typed.
 */
export const inputsIn = (file: string, { sheet, mark }: RepTab): FileInputs => {
  const { places, known = {} } = mark;
  const read = inputsRead(
    places,
    valuesIn(file, sheet.properties?.title ?? "", inputAreas(places)),
  );
  const isKnown = (one: RepInputs["sold"][number]): boolean => {
    const cell = soldCell(places, one);
    return cell !== null && known[cell] === one.result;
  };
  return {
    typed: { ...read, sold: read.sold.filter((one) => !isKnown(one)) },
    known: read.sold.filter(isKnown),
  };
};

/** Fingerprint of what somebody answered; "" where they have not. */
export const answerPrint = ({ readOn, verdict, comment }: RepInputs): string =>
  readOn === null && verdict === null && comment === ""
    ? ""
    : fingerprint(JSON.stringify([readOn, verdict, comment]));
