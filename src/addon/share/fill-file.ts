import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import {
  inputAreas,
  inputPlaces,
  inputsRead,
  type LeftInput,
  signatureOf,
} from "../../sheet/rep/rep-inputs.ts";
import { REP_BEFORE, type RepTab, repTabIn, SEEN_FIELDS } from "./rep-mark.ts";
import { firstRequests, updateRequests } from "./rep-requests.ts";
import { batchUpdate, sheetsOf, valuesIn } from "./sheets.ts";

/** What became of a file. */
export interface Filled {
  readonly did: "created" | "updated" | "same";
  /** What was typed and has no place in the new tab; the one before shows it. */
  readonly left: readonly LeftInput[];
}

/** Puts a version of the owner's (an e-mail address) into somebody's file, whole or not at all; what the person typed stays. */
export const fillFile = (file: string, facts: RepFacts, owner: string): Filled => {
  const sheets = sheetsOf(file, SEEN_FIELDS);
  const tab = repTabIn(sheets);
  if (tab?.mark.version === facts.version) return { did: "same", left: [] };
  const isNew =
    tab === null &&
    !sheets.some(({ developerMetadata = [] }) =>
      developerMetadata.some(({ metadataKey }) => metadataKey === REP_BEFORE),
    );
  if (isNew) {
    batchUpdate(file, firstRequests(facts, sheets[0]!.properties!.sheetId!, owner));
    return { did: "created", left: [] };
  }
  const isMoved = tab !== null && tab.mark.signature !== signatureOf(inputPlaces(facts));
  const typed = isMoved ? typedIn(file, tab) : null;
  const { requests, left } = updateRequests(facts, sheets, typed, owner);
  batchUpdate(file, requests);
  return { did: "updated", left };
};

/** What the person has typed into the tab that we wrote last. */
export const typedIn = (file: string, { sheet, mark }: RepTab): RepInputs =>
  inputsRead(mark.places, valuesIn(file, sheet.properties?.title ?? "", inputAreas(mark.places)));
