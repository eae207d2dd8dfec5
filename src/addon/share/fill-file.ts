import { fingerprint } from "../../sheet/fingerprint.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import {
  inputAreas,
  inputsRead,
  type LeftInput,
  NOTHING_TYPED,
} from "../../sheet/rep/rep-inputs.ts";
import { REP_BEFORE, type RepTab, repTabIn, SEEN_FIELDS } from "./rep-mark.ts";
import { firstRequests, updateRequests } from "./rep-requests.ts";
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
 * person typed stays. `known` are results that a new tab has in the cells for which nothing was typed.
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
    batchUpdate(file, firstRequests(facts, sheetId!, owner, withKnown(null, known)));
    return { did: "created", left: [], answered: "" };
  }
  const typed = tab && typedIn(file, tab);
  const { requests, left } = updateRequests(facts, sheets, withKnown(typed, known), owner);
  batchUpdate(file, requests);
  return { did: "updated", left, answered: typed ? answerPrint(typed) : "" };
};

/**
 * Writes the version that stands in somebody's file again, with what has come to it. Says false where
 * another one stands there, or our tab is gone: then nothing is written.
 */
export const refillFile = (file: string, facts: RepFacts, owner: string): boolean => {
  const sheets = sheetsOf(file, SEEN_FIELDS);
  const tab = repTabIn(sheets);
  if (tab?.mark.version !== facts.version) return false;
  batchUpdate(file, updateRequests(facts, sheets, typedIn(file, tab), owner).requests);
  return true;
};

/** What was typed, and what is known of months for which nothing was. */
const withKnown = (typed: RepInputs | null, known: RepInputs["sold"]): RepInputs => {
  const { sold, problems, ...answers } = typed ?? NOTHING_TYPED;
  const isTyped = (one: RepInputs["sold"][number]) =>
    [...sold, ...problems].some(
      ({ metric, month }) => metric === one.metric && month === one.month,
    );
  return { ...answers, problems, sold: [...sold, ...known.filter((one) => !isTyped(one))] };
};

/** What the person has typed into the tab that we wrote last. */
export const typedIn = (file: string, { sheet, mark }: RepTab): RepInputs =>
  inputsRead(mark.places, valuesIn(file, sheet.properties?.title ?? "", inputAreas(mark.places)));

/** Fingerprint of what somebody answered; "" where they have not. */
export const answerPrint = ({ readOn, verdict, comment }: RepInputs): string =>
  readOn === null && verdict === null && comment === ""
    ? ""
    : fingerprint(JSON.stringify([readOn, verdict, comment]));
