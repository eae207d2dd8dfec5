import { type DriveFile, FOLDER, type Permission } from "../drive/drive-file.ts";
import { permissionIdOf } from "../drive/ids.ts";
import { mayWrite } from "../engine/lock-rule.ts";
import type { HostContext } from "../host-context.ts";
import type { Known } from "./field-mask.ts";

export type User = GoogleAppsScript.Drive_v3.Drive.V3.Schema.User;
export type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
export type SharedWith = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const USER = {
  displayName: "value",
  emailAddress: "value",
  kind: "value",
  me: "value",
  permissionId: "value",
} as const;
export const ABOUT_FIELDS: Known = { kind: "value", user: USER };
export const PERMISSION_FIELDS: Known = {
  displayName: "value",
  emailAddress: "value",
  id: "value",
  kind: "value",
  role: "value",
  type: "value",
};
export const FILE_FIELDS: Known = {
  appProperties: "any",
  capabilities: { canEdit: "value", canShare: "value", canTrash: "value" },
  createdTime: "value",
  id: "value",
  isAppAuthorized: "value",
  kind: "value",
  mimeType: "value",
  modifiedTime: "value",
  name: "value",
  ownedByMe: "value",
  owners: USER,
  parents: "value",
  permissions: PERMISSION_FIELDS,
  shared: "value",
  trashed: "value",
  webViewLink: "value",
};

/** What Drive says of a resource to those who ask for no fields. */
export const USUAL_FILE = "kind,id,name,mimeType";
export const USUAL_PERMISSION = "kind,id,type,role";

export const userOf = ({ drive, settings }: HostContext, email: string): User => ({
  kind: "drive#user",
  displayName: drive.nameOf(email),
  me: email === settings.user.email.toLowerCase(),
  permissionId: permissionIdOf(email),
  emailAddress: email,
});

export const sharedWith = (
  { drive }: HostContext,
  { id, type, role, emailAddress }: Permission,
): SharedWith => ({
  kind: "drive#permission",
  id,
  type,
  role,
  emailAddress,
  displayName: drive.nameOf(emailAddress),
});

/** A file as the user of the script sees it. */
export function fileFor(context: HostContext, file: DriveFile): File {
  const { drive, settings } = context;
  const role = drive.roleOf(file.id, settings.user.email);
  const owner = drive.ownerOf(file.id);
  const permissions = drive.permissionsOf(file.id);
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [...file.parents],
    // Drive says nothing of properties that there are not.
    ...(Object.keys(file.appProperties).length > 0
      ? { appProperties: { ...file.appProperties } }
      : {}),
    trashed: file.trashed,
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    ownedByMe: role === "owner",
    owners: [userOf(context, owner)],
    // Only whoever can share the file learns with whom it is shared.
    ...(mayWrite(role) ? { permissions: permissions.map((one) => sharedWith(context, one)) } : {}),
    shared: permissions.length > 1,
    isAppAuthorized: file.createdBy !== null,
    capabilities: {
      canEdit: mayWrite(role),
      canShare: mayWrite(role),
      canTrash: role === "owner",
    },
    webViewLink: linkTo(file),
  };
}

const linkTo = ({ id, mimeType }: DriveFile): string =>
  mimeType === FOLDER
    ? `https://drive.google.com/drive/folders/${id}`
    : `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
