import { OWNER } from "../engine/lock-rule.ts";
import type { Lock, Place } from "../engine/workbook-state.ts";
import { freshGetters, type HostContext, refuse, stateOf } from "../host-context.ts";
import { behind, type Signatures, served } from "../served.ts";
import { boundedZone } from "../values/bounded-zone.ts";
import { LocalUser, userService } from "./session.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionApi = Pick<
  Protection,
  | "addEditor"
  | "canDomainEdit"
  | "canEdit"
  | "getDescription"
  | "getEditors"
  | "getProtectionType"
  | "getRange"
  | "isWarningOnly"
  | "remove"
  | "removeEditors"
  | "setDescription"
  | "setDomainEdit"
  | "setWarningOnly"
>;

const signatures: Signatures<ProtectionApi> = {
  addEditor: "s o",
  canDomainEdit: "-",
  canEdit: "-",
  getDescription: "-",
  getEditors: "-",
  getProtectionType: "-",
  getRange: "-",
  isWarningOnly: "-",
  remove: "-",
  removeEditors: "a",
  setDescription: "s",
  setDomainEdit: "b",
  setWarningOnly: "b",
};

/** SpreadsheetApp.Protection. Until its editors change it protects nothing: everybody is an editor. */
class LocalProtection implements ProtectionApi {
  readonly context: HostContext;
  readonly id: number;
  readonly self: Protection;

  constructor(context: HostContext, id: number) {
    this.context = context;
    this.id = id;
    this.self = served(context, "SpreadsheetApp.Protection", this, signatures);
  }

  getDescription(): string {
    return this.lock().description;
  }
  setDescription(description: string): Protection {
    return this.change({ description });
  }
  isWarningOnly(): boolean {
    return this.lock().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): Protection {
    return this.change({ warningOnly });
  }
  getEditors(): GoogleAppsScript.Base.User[] {
    return this.lock().editors.map((email) => userService(this.context, email));
  }
  addEditor(editor: string | GoogleAppsScript.Base.User): Protection {
    return this.change({ editors: [...this.lock().editors, emailOf(editor)] });
  }
  /** The owner stays: Google lets nobody lock out the owner. */
  removeEditors(editors: readonly (string | GoogleAppsScript.Base.User)[]): Protection {
    const gone = editors.map(emailOf).filter((email) => email !== OWNER);
    return this.change({ editors: this.lock().editors.filter((email) => !gone.includes(email)) });
  }
  /** Of whoever runs the script, the owner: they are among the editors unless a test takes them off. */
  canEdit(): boolean {
    return this.lock().warningOnly || this.lock().editors.includes(OWNER);
  }
  canDomainEdit(): boolean {
    return this.lock().domainEdit;
  }
  setDomainEdit(domainEdit: boolean): Protection {
    return this.change({ domainEdit });
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return protectionType(
      this.lock().place,
    ) as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { place } = this.lock();
    if (place.kind === "spreadsheet") return refuse(this.context, "A file has no protection");
    const getters = freshGetters(this.context);
    const zone =
      place.kind === "range"
        ? boundedZone(getters, place.sheetId, place.zone)
        : getters.getSheetZone(place.sheetId);
    return this.context.objects.range(place.sheetId, zone);
  }
  remove(): void {
    this.context.writes.edit({ kind: "removeLock", id: this.id });
  }

  private change(change: Partial<Omit<Lock, "id" | "place">>): Protection {
    this.context.writes.edit({ kind: "changeLock", id: this.id, change });
    return this.self;
  }
  private lock(): Lock {
    freshGetters(this.context);
    const lock = stateOf(this.context).locks.find(({ id }) => id === this.id);
    return lock ?? refuse(this.context, "The protection does not exist any more.");
  }
}

export function newProtection(
  context: HostContext,
  place: Place,
  editors: readonly string[],
): Protection {
  freshGetters(context);
  const id = stateOf(context).nextId;
  context.writes.edit({ kind: "addLock", place, editors });
  context.writes.flush();
  return new LocalProtection(context, id).self;
}

/** The protections of a sheet of one type, "RANGE" or "SHEET". */
export function protectionsOn(context: HostContext, sheetId: string, type: string): Protection[] {
  freshGetters(context);
  return stateOf(context)
    .locks.filter(({ place }) => place.kind !== "spreadsheet" && place.sheetId === sheetId)
    .filter(({ place }) => protectionType(place) === type)
    .map(({ id }) => new LocalProtection(context, id).self);
}

const protectionType = (place: Place): string => (place.kind === "sheet" ? "SHEET" : "RANGE");

const emailOf = (editor: string | GoogleAppsScript.Base.User): string =>
  typeof editor === "string" ? editor : (behind(editor, LocalUser)?.email ?? "");
