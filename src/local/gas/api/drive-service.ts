import { ApiError } from "../drive/api-error.ts";
import type { HostContext } from "../host-context.ts";
import { served } from "../served.ts";
import { ABOUT_FIELDS, userOf } from "./drive-fields.ts";
import { driveFiles } from "./drive-files.ts";
import { drivePermissions } from "./drive-permissions.ts";
import { masked, maskOf } from "./field-mask.ts";
import { invalidField, optionsOf } from "./options.ts";
import { servedApi } from "./serve-api.ts";

type AboutApi = Pick<GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection, "get">;

/** The advanced service Drive v3, as far as files that the add-on makes and shares need it. */
export const driveService = (context: HostContext): GoogleAppsScript.Drive =>
  served(
    context,
    "Drive",
    {},
    {},
    {
      About: servedApi<AboutApi>(context, "Drive.About", aboutApi(context), { get: "o -" }),
      Files: driveFiles(context),
      Permissions: drivePermissions(context),
    },
  );

const aboutApi = (context: HostContext): AboutApi => ({
  get: (optionalArgs) => {
    const { fields } = optionsOf(optionalArgs, ["fields"]);
    if (fields === undefined)
      throw new ApiError(400, "required", "The 'fields' parameter is required for this method.");
    const { drive, settings } = context;
    drive.meet(settings.user);
    const { email } = settings.user;
    const about = { kind: "drive#about", user: userOf(context, email) };
    return masked(about, maskOf(String(fields), ABOUT_FIELDS, invalidField)) as never;
  },
});
