import type { HostContext } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";

type SessionApi = Pick<GoogleAppsScript.Base.Session, "getActiveUserLocale" | "getScriptTimeZone">;

const sessionSignatures: Signatures<SessionApi> = {
  getActiveUserLocale: "-",
  getScriptTimeZone: "-",
};

/** Session, as far as it needs no scope. */
class LocalSession implements SessionApi {
  readonly context: HostContext;
  constructor(context: HostContext) {
    this.context = context;
  }
  getActiveUserLocale(): string {
    return this.context.settings.userLocale;
  }
  getScriptTimeZone(): string {
    return this.context.settings.scriptTimeZone;
  }
}

export const sessionService = (context: HostContext): GoogleAppsScript.Base.Session =>
  served<SessionApi>(context, "Session", new LocalSession(context), sessionSignatures);

type UserApi = Pick<GoogleAppsScript.Base.User, "getEmail">;

/** Somebody whom a protection names. */
export class LocalUser implements UserApi {
  readonly email: string;
  constructor(email: string) {
    this.email = email;
  }
  getEmail(): string {
    return this.email;
  }
}

export const userService = (context: HostContext, email: string): GoogleAppsScript.Base.User =>
  served<UserApi>(context, "Session.User", new LocalUser(email), { getEmail: "-" });
