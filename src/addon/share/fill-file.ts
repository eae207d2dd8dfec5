import { fingerprint } from "../../sheet/fingerprint.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import { inputAreas, inputsRead, type LeftInput } from "../../sheet/rep/rep-inputs.ts";
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

/** Puts a version of the owner's (an e-mail address) into somebody's file, whole or not at all; what the person typed stays. */
export const fillFile = (file: string, facts: RepFacts, owner: string): Filled => {
  const sheets = sheetsOf(file, SEEN_FIELDS);
  const tab = repTabIn(sheets);
  if (tab?.mark.version === facts.version) return { did: "same", left: [], answered: "" };
  const isNew =
    tab === null &&
    !sheets.some(({ developerMetadata = [] }) =>
      developerMetadata.some(({ metadataKey }) => metadataKey === REP_BEFORE),
    );
  if (isNew) {
    batchUpdate(file, firstRequests(facts, sheets[0]!.properties!.sheetId!, owner));
    return { did: "created", left: [], answered: "" };
  }
  const typed = tab && typedIn(file, tab);
  const { requests, left } = updateRequests(facts, sheets, typed, owner);
  batchUpdate(file, requests);
  return { did: "updated", left, answered: typed ? answerPrint(typed) : "" };
};

/** What the person has typed into the tab that we wrote last. */
export const typedIn = (file: string, { sheet, mark }: RepTab): RepInputs =>
  inputsRead(mark.places, valuesIn(file, sheet.properties?.title ?? "", inputAreas(mark.places)));

/** Fingerprint of what somebody answered; "" where they have not. */
export const answerPrint = ({ readOn, verdict, comment }: RepInputs): string =>
  readOn === null && verdict === null && comment === ""
    ? ""
    : fingerprint(JSON.stringify([readOn, verdict, comment]));
