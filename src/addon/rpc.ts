import { GoalError } from "../core/errors.ts";
import { changes } from "./calls/changes.ts";
import { columns } from "./calls/columns.ts";
import { addExample, removeExample } from "./calls/example.ts";
import { help } from "./calls/help.ts";
import { forget, keep } from "./calls/keep.ts";
import { look, selection } from "./calls/look.ts";
import { moreEven } from "./calls/more-even.ts";
import { open } from "./calls/open.ts";
import { plan } from "./calls/plan.ts";
import { preview } from "./calls/preview.ts";
import { publish, review } from "./calls/publish.ts";
import { readBack } from "./calls/read-back.ts";
import { reply } from "./calls/reply.ts";
import { share } from "./calls/share.ts";
import { sharing } from "./calls/sharing.ts";
import { showCell } from "./calls/show-cell.ts";
import { track } from "./calls/track.ts";
import { undo } from "./calls/undo.ts";
import { archive, unshare } from "./calls/unshare.ts";
import { whatIf } from "./calls/what-if.ts";
import { showTab, write } from "./calls/write.ts";
import { freeze } from "./freeze/freeze.ts";
import { unfreeze } from "./freeze/unfreeze.ts";
import type { InFileService } from "./in-file.ts";
import type { Answer, Service } from "./service.ts";
import { inFile } from "./share-in-file/in-file.ts";
import { shareInFile } from "./share-in-file/share-in-file.ts";
import { unshareInFile } from "./share-in-file/unshare-in-file.ts";
import type { SharingService } from "./sharing.ts";
import { errorTold } from "./told.ts";

const service: Service & SharingService & InFileService = {
  open,
  look,
  columns,
  selection,
  addExample,
  removeExample,
  preview,
  whatIf,
  moreEven,
  plan,
  changes,
  write,
  undo,
  freeze,
  unfreeze,
  showTab,
  keep,
  forget,
  help,
  sharing,
  review,
  publish,
  showCell,
  share,
  readBack,
  track,
  reply,
  unshare,
  archive,
  inFile,
  shareInFile,
  unshareInFile,
};
const calls = new Map<string, unknown>(Object.entries(service));

/** The sidebar's one door: calls the service's function of that name, and no other. */
export const rpc = (name: string, args: readonly unknown[]): Answer<unknown> => {
  const call = calls.get(name);
  if (typeof call !== "function") throw new Error(`no call ${name}`);
  try {
    return { ok: true, value: call(...args) };
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    return { ok: false, code: error.code, sentence: errorTold(error) };
  }
};
