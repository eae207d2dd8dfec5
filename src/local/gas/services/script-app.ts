import type { HostContext } from "../host-context.ts";
import { served } from "../served.ts";

type ScriptApi = Pick<GoogleAppsScript.Script.ScriptApp, "requireAllScopes">;

const AUTH_MODES = {
  NONE: "NONE",
  LIMITED: "LIMITED",
  CUSTOM_FUNCTION: "CUSTOM_FUNCTION",
  FULL: "FULL",
};

/** ScriptApp: whoever runs the local host has granted everything. */
class LocalScriptApp implements ScriptApi {
  requireAllScopes(_mode: GoogleAppsScript.Script.AuthMode): void {}
}

export const scriptApp = (context: HostContext): GoogleAppsScript.Script.ScriptApp =>
  served<ScriptApi>(
    context,
    "ScriptApp",
    new LocalScriptApp(),
    { requireAllScopes: "s" },
    { AuthMode: AUTH_MODES },
  );
