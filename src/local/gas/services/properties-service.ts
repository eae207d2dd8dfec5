import type { PropertyScope } from "../engine/workbook-state.ts";
import { gettersOf, type HostContext, refuse, stateOf } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesApi = Pick<
  Properties,
  | "deleteAllProperties"
  | "deleteProperty"
  | "getKeys"
  | "getProperties"
  | "getProperty"
  | "setProperties"
  | "setProperty"
>;

const signatures: Signatures<PropertiesApi> = {
  deleteAllProperties: "-",
  deleteProperty: "s",
  getKeys: "-",
  getProperties: "-",
  getProperty: "s",
  setProperties: "o ob",
  setProperty: "ss sn sb",
};

/** https://developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store. */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** PropertiesService.Properties: a store of texts. Written at once; undo does not take it back. */
class LocalProperties implements PropertiesApi {
  readonly context: HostContext;
  readonly scope: PropertyScope;
  readonly self: Properties;

  constructor(context: HostContext, scope: PropertyScope) {
    this.context = context;
    this.scope = scope;
    this.self = served(context, "PropertiesService.Properties", this, signatures);
  }

  getProperty(key: string): string | null {
    return this.all()[key] ?? null;
  }
  getProperties(): Record<string, string> {
    return { ...this.all() };
  }
  getKeys(): string[] {
    return Object.keys(this.all());
  }
  setProperty(key: string, value: unknown): Properties {
    return this.setProperties({ [key]: String(value) });
  }
  setProperties(properties: Record<string, string>, deleteAllOthers = false): Properties {
    const kept = deleteAllOthers ? {} : this.all();
    return this.replace({ ...kept, ...properties });
  }
  deleteProperty(key: string): Properties {
    const { [key]: _, ...rest } = this.all();
    return this.replace(rest);
  }
  deleteAllProperties(): Properties {
    return this.replace({});
  }

  private all(): Readonly<Record<string, string>> {
    return stateOf(this.context).properties[this.scope];
  }
  private replace(properties: Readonly<Record<string, string>>): Properties {
    const sizes = Object.values(properties).map(bytesOf);
    if (sizes.some((size) => size > LARGEST_VALUE))
      refuse(this.context, "Argument too large: value");
    if (sizes.reduce((sum, size) => sum + size, 0) > LARGEST_STORE)
      refuse(this.context, "You have exceeded the property storage quota.");
    gettersOf(this.context).setAppsScriptProperties(this.scope, properties);
    return this.self;
  }
}

/** UTF-8, without TextEncoder: that would tie this file to one world. */
const bytesOf = (text: string): number =>
  encodeURIComponent(text).replace(/%[\dA-F]{2}/g, "x").length;

type ServiceApi = Pick<
  GoogleAppsScript.Properties.PropertiesService,
  "getDocumentProperties" | "getScriptProperties" | "getUserProperties"
>;

class LocalPropertiesService implements ServiceApi {
  readonly context: HostContext;
  constructor(context: HostContext) {
    this.context = context;
  }
  getDocumentProperties(): Properties {
    return new LocalProperties(this.context, "document").self;
  }
  getUserProperties(): Properties {
    return new LocalProperties(this.context, "user").self;
  }
  getScriptProperties(): Properties {
    return new LocalProperties(this.context, "script").self;
  }
}

export const propertiesService = (
  context: HostContext,
): GoogleAppsScript.Properties.PropertiesService =>
  served<ServiceApi>(context, "PropertiesService", new LocalPropertiesService(context), {
    getDocumentProperties: "-",
    getScriptProperties: "-",
    getUserProperties: "-",
  });
