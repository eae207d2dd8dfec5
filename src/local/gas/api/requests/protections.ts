import type { Lock, Place } from "../../engine/workbook-state.ts";
import { freshGetters, type HostContext, stateOf } from "../../host-context.ts";
import { type Mask, wants } from "../field-mask.ts";
import {
  GRID_RANGE,
  type GridRange,
  gridRangeOf,
  openZoneOf,
  sheetOf,
  zoneOf,
} from "./grid-range.ts";
import { changedFields, kind } from "./request-kind.ts";

type Protected = GoogleAppsScript.Sheets.Schema.ProtectedRange;

const PROTECTED = {
  description: "value",
  editors: { domainUsersCanEdit: "value", users: "value" },
  protectedRangeId: "value",
  range: GRID_RANGE,
  unprotectedRanges: GRID_RANGE,
  warningOnly: "value",
} as const;

/**
 * A range, or a whole tab where the range names nothing but its tab. Who may edit must be said:
 * what Google does with a protection of nobody is not written down.
 */
export const addProtectedRange = kind(
  "addProtectedRange",
  { protectedRange: PROTECTED },
  (context, { protectedRange = {} }) => {
    const { description = "", warningOnly = false, editors, unprotectedRanges } = protectedRange;
    if (!warningOnly && editors?.users === undefined)
      throw new Error("protected_range.editors.users: say who may edit, or warningOnly.");
    const place = placeOf(context, protectedRange.range);
    checkEditors(context, protectedRange);
    freshGetters(context);
    const id = stateOf(context).nextId;
    context.writes.edit({
      kind: "addLock",
      place,
      description,
      warningOnly,
      editors: editorsOf(context, protectedRange),
      domainEdit: editors?.domainUsersCanEdit === true,
      unprotected: unprotectedIn(context, place, unprotectedRanges),
    });
    context.writes.flush();
    return { addProtectedRange: { protectedRange: protectedFor(context, lockOf(context, id)) } };
  },
);

export const updateProtectedRange = kind(
  "updateProtectedRange",
  { fields: "value", protectedRange: PROTECTED },
  (context, { fields, protectedRange = {} }) => {
    const mask = changedFields(fields, PROTECTED);
    const { id, place } = lockOf(context, protectedRange.protectedRangeId);
    context.writes.edit({
      kind: "changeLock",
      id,
      change: changesOf(context, protectedRange, mask, place),
    });
  },
);

export const deleteProtectedRange = kind(
  "deleteProtectedRange",
  { protectedRangeId: "value" },
  (context, { protectedRangeId }) => {
    const { id } = lockOf(context, protectedRangeId);
    context.writes.edit({ kind: "removeLock", id });
  },
);

function changesOf(
  context: HostContext,
  given: Protected,
  mask: Mask,
  old: Place,
): Partial<Omit<Lock, "id">> {
  const place = wants(mask, "range") ? placeOf(context, given.range) : old;
  if (wants(mask, "editors.users")) checkEditors(context, given);
  return {
    place,
    ...(wants(mask, "description") ? { description: given.description ?? "" } : {}),
    ...(wants(mask, "warningOnly") ? { warningOnly: given.warningOnly === true } : {}),
    ...(wants(mask, "editors.users") ? { editors: editorsOf(context, given) } : {}),
    ...(wants(mask, "editors.domainUsersCanEdit")
      ? { domainEdit: given.editors?.domainUsersCanEdit === true }
      : {}),
    ...(wants(mask, "unprotectedRanges")
      ? { unprotected: unprotectedIn(context, place, given.unprotectedRanges) }
      : {}),
  };
}

function checkEditors(context: HostContext, { editors, warningOnly }: Protected): void {
  if (warningOnly === true && editors !== undefined)
    throw new Error("Editors are not supported with warningOnly protection.");
  if (warningOnly === true) return;
  const { owner } = stateOf(context).file;
  if (!emailsOf(editors).includes(owner))
    throw new Error("You can't remove yourself as an editor.");
}

const emailsOf = (editors: Protected["editors"]): string[] =>
  (editors?.users ?? []).map((email) => email.toLowerCase());

/** A protection that only warns lets everybody edit. */
const editorsOf = (context: HostContext, { editors, warningOnly }: Protected): string[] =>
  warningOnly === true ? [stateOf(context).file.owner] : emailsOf(editors);

function placeOf(context: HostContext, range: GridRange | undefined): Place {
  if (range === undefined) throw new Error("protected_range.range: This field is required.");
  const { sheetId: number, ...sides } = range;
  if (Object.keys(sides).length === 0)
    return { kind: "sheet", sheetId: sheetOf(context, number).sheetId };
  const { sheetId } = zoneOf(context, range);
  return { kind: "range", sheetId, zone: openZoneOf(range) };
}

function unprotectedIn(
  context: HostContext,
  place: Place,
  ranges: readonly GridRange[] = [],
): Lock["unprotected"] {
  if (ranges.length > 0 && place.kind !== "sheet")
    throw new Error("Unprotected ranges are only supported on protected sheets.");
  return ranges.map((range) => {
    if (place.kind === "sheet" && zoneOf(context, range).sheetId !== place.sheetId)
      throw new Error("Unprotected ranges must be on the protected sheet.");
    return openZoneOf(range);
  });
}

function lockOf(context: HostContext, id: number | undefined): Lock {
  freshGetters(context);
  const lock = stateOf(context).locks.find((one) => one.id === id);
  if (lock === undefined) throw new Error(`No protected range with id: ${id ?? 0}`);
  return lock;
}

/** A protection as the API tells it to somebody who may edit it. */
export function protectedFor(context: HostContext, lock: Lock): Protected {
  const { id, description, warningOnly, editors, domainEdit, unprotected, place } = lock;
  const sheetId = place.kind === "spreadsheet" ? "" : place.sheetId;
  const number = stateOf(context).sheetNumbers[sheetId]!;
  const range =
    place.kind === "range" ? gridRangeOf(context, sheetId, place.zone) : { sheetId: number };
  return {
    protectedRangeId: id,
    range,
    ...(description === "" ? {} : { description }),
    ...(warningOnly ? { warningOnly } : {}),
    requestingUserCanEdit: true,
    ...(unprotected.length > 0
      ? { unprotectedRanges: unprotected.map((zone) => gridRangeOf(context, sheetId, zone)) }
      : {}),
    ...(warningOnly
      ? {}
      : { editors: { users: [...editors], ...(domainEdit ? { domainUsersCanEdit: true } : {}) } }),
  };
}
