import { GoalError } from "../../core/errors.ts";
import { knownRecord, type Publisher, type ShareRecord } from "./share-record.ts";

/** The same for whoever takes over: files of another account count no longer, and stay theirs. */
export const recordFrom = (me: Publisher): ShareRecord => {
  const record = knownRecord();
  return record.publisher?.id === me.id
    ? record
    : { ...record, publisher: me, folder: null, files: [] };
};

/** What is known, for whoever the files belong to. Throws for anybody else, before anything is done. */
export const ownRecord = (me: Publisher): ShareRecord => {
  const record = knownRecord();
  const { publisher } = record;
  if (publisher === null) return { ...record, publisher: me };
  if (publisher.id !== me.id)
    throw new GoalError("otherPublisher", { name: publisher.name, email: publisher.email });
  return record;
};
