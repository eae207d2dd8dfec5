import { lacks } from "../drive/api-error.ts";
import { mayNot, permissionIn } from "../drive/local-drive.ts";
import { mayWrite, type Role } from "../engine/lock-rule.ts";
import type { HostContext } from "../host-context.ts";
import {
  PERMISSION_FIELDS,
  type SharedWith,
  sharedWith,
  USUAL_PERMISSION,
} from "./drive-fields.ts";
import { visibleFile } from "./drive-files.ts";
import { checkKnown, masked, maskOf } from "./field-mask.ts";
import { invalidField, invalidValue, optionsOf } from "./options.ts";
import { servedApi } from "./serve-api.ts";

type PermissionsApi = Pick<
  GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection,
  "create" | "list" | "remove" | "update"
>;

export const drivePermissions = (context: HostContext) =>
  servedApi<PermissionsApi>(context, "Drive.Permissions", permissionsApi(context), {
    create: "os oso",
    list: "s so",
    remove: "ss sso",
    update: "oss osso",
  });

const permissionsApi = (context: HostContext): PermissionsApi => ({
  create: (resource: SharedWith, fileId: string, optionalArgs?: unknown) => {
    const known = ["sendNotificationEmail", "emailMessage", "fields"] as const;
    const { sendNotificationEmail = true, emailMessage, fields } = optionsOf(optionalArgs, known);
    const mask = maskOf(String(fields ?? USUAL_PERMISSION), PERMISSION_FIELDS, invalidField);
    checkKnown(resource, { emailAddress: "value", role: "value", type: "value" }, "permission");
    const { type, role, emailAddress = "" } = resource;
    if (type !== "user") lacks(`permissions of the type ${type}`);
    const { id } = visibleFile(context, fileId);
    const mail = sendNotificationEmail === true ? { message: String(emailMessage ?? "") } : null;
    const share = { emailAddress, role: givenRole(role), mail };
    const { drive, settings } = context;
    return masked(sharedWith(context, drive.share(id, settings.user.email, share)), mask) as never;
  },
  list: (fileId: string, optionalArgs?: unknown) => {
    const { fields } = optionsOf(optionalArgs, ["fields"]);
    const known = {
      kind: "value",
      nextPageToken: "value",
      permissions: PERMISSION_FIELDS,
    } as const;
    const usual = `kind,permissions(${USUAL_PERMISSION})`;
    const mask = maskOf(String(fields ?? usual), known, invalidField);
    const { id } = visibleFile(context, fileId);
    checkSharer(context, id);
    const permissions = context.drive.permissionsOf(id).map((one) => sharedWith(context, one));
    return masked({ kind: "drive#permissionList", permissions }, mask) as never;
  },
  update: (resource: SharedWith, fileId: string, permissionId: string, optionalArgs?: unknown) => {
    const { fields } = optionsOf(optionalArgs, ["fields"]);
    const mask = maskOf(String(fields ?? USUAL_PERMISSION), PERMISSION_FIELDS, invalidField);
    checkKnown(resource, { role: "value" }, "permission");
    const { drive, settings } = context;
    const file = visibleFile(context, fileId);
    const known = permissionIn(file, permissionId);
    if (known.role === "owner") throw mayNot();
    const { emailAddress } = known;
    const share = { emailAddress, role: givenRole(resource.role), mail: null };
    return masked(
      sharedWith(context, drive.share(file.id, settings.user.email, share)),
      mask,
    ) as never;
  },
  remove: (fileId: string, permissionId: string, optionalArgs?: unknown) => {
    optionsOf(optionalArgs, []);
    const { id } = visibleFile(context, fileId);
    context.drive.unshare(id, context.settings.user.email, permissionId);
  },
});

function givenRole(role: string | undefined): Role {
  if (role === "owner") return lacks("change of a file's owner");
  if (role !== "writer" && role !== "commenter" && role !== "reader") return invalidValue();
  return role;
}

function checkSharer({ drive, settings }: HostContext, fileId: string): void {
  if (!mayWrite(drive.roleOf(fileId, settings.user.email))) throw mayNot();
}
