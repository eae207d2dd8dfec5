import { injected, isApi, raised } from "./api/api-failure.ts";
import { ApiError } from "./drive/api-error.ts";
import { type HostContext, refuse } from "./host-context.ts";
import { refusal } from "./run/permission.ts";
import { scopeRefusal } from "./run/scopes.ts";

/**
 * Parameter lists of a service's methods, "s nn nnn" for three overloads: s text, n number,
 * b boolean, a array, o object, x anything; a capital letter also takes null; "-" is no parameter.
 */
export type Signatures<Api> = { readonly [Method in keyof Api]: string };

const targets = new WeakMap<object, object>();

/**
 * The object that a script gets: counts every call, refuses what the mode forbids and what does
 * not fit the signatures, and has no other member than those of the real service that we double.
 */
export function served<Api extends object>(
  context: HostContext,
  service: string,
  target: object,
  signatures: Signatures<Api>,
  constants: Readonly<Record<string, unknown>> = {},
): never {
  const lists = signatures as Readonly<Record<string, string>>;
  const calls = new Map<string, unknown>();
  const callOf = (method: string) => {
    const known = calls.get(method) ?? call(context, service, target, method, lists[method]!);
    calls.set(method, known);
    return known;
  };
  const proxy = new Proxy(target, {
    get(_, key) {
      if (typeof key === "symbol" || SILENT.has(key)) return undefined;
      if (Object.hasOwn(lists, key)) return callOf(key);
      if (Object.hasOwn(constants, key)) return constants[key];
      throw new TypeError(`Goalwright's local host has no ${service}.${key}`);
    },
    set(_, key) {
      throw new TypeError(`${service}.${String(key)} can't be set`);
    },
  });
  targets.set(proxy, target);
  return proxy as never;
}

/** What is behind a served object; undefined if it is none or of another class. */
export function behind<T>(
  object: unknown,
  kind: abstract new (...args: never[]) => T,
): T | undefined {
  const target = typeof object === "object" && object !== null ? targets.get(object) : undefined;
  return target instanceof kind ? target : undefined;
}

/** Counts a call, and throws where a test wants it to fail. Formulas are not counted. */
function refuseFailure(context: HostContext, service: string, method: string): void {
  if (context.mode === "customFunction") return;
  const api = isApi(service);
  const name = api ? `${service}.${method}` : `${service.split(".").pop()}.${method}`;
  const failure = context.meter.count(name, api);
  if (failure === null) return;
  if (failure === "killed") refuse(context, KILLED);
  if (api) throw raised(context, service, method, injected(service, failure));
  refuse(context, FAILED_ONCE);
}

/** Throws what the mode or the manifest's scopes do not allow. */
function refuseForbidden(context: HostContext, service: string, method: string): void {
  const forbidden = refusal(context.mode, service, method);
  if (forbidden !== null) refuse(context, forbidden);
  const beyond = scopeRefusal(context.manifest, service, method);
  if (beyond === null) return;
  if (isApi(service))
    throw raised(context, service, method, new ApiError(403, "insufficientPermissions", beyond));
  refuse(context, beyond);
}

const FAILED_ONCE = "Service error: Spreadsheets";
const KILLED = "Exceeded maximum execution time";

/** Members that JavaScript itself asks for. */
const SILENT = new Set(["then", "toJSON", "constructor"]);

function call(
  context: HostContext,
  service: string,
  target: object,
  method: string,
  signatures: string,
): (...args: unknown[]) => unknown {
  const lists = signatures.split(" ").map((list) => (list === "-" ? "" : list));
  const permit = (args: readonly unknown[]): void => {
    refuseFailure(context, service, method);
    refuseForbidden(context, service, method);
    if (!lists.some((list) => fits(list, args)))
      refuse(
        context,
        `The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${service}.${method}.`,
      );
  };
  return (...args) => {
    permit(args);
    try {
      const result = (target as Record<string, (...all: unknown[]) => unknown>)[method]!(...args);
      return inRealm(context, result);
    } catch (error) {
      if (error instanceof context.scope.Error) throw error;
      // The host's own errors become errors of the script's realm.
      return refuse(context, (error as Error).message);
    }
  };
}

/** Rows and their arrays as arrays of the script's own realm. */
function inRealm(context: HostContext, result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const list = new context.scope.Array();
  for (const each of result) list.push(Array.isArray(each) ? inRealm(context, each) : each);
  return list;
}

const fits = (list: string, args: readonly unknown[]): boolean =>
  list.length === args.length && [...list].every((letter, i) => isOf(letter, args[i]));

function isOf(letter: string, value: unknown): boolean {
  if (letter === "x") return true;
  const lower = letter.toLowerCase();
  if (value === null) return letter !== lower;
  return kindOf(value) === lower;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a";
  return (
    { string: "s", number: "n", boolean: "b", object: "o" }[typeof value as "string"] ?? "undefined"
  );
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : "Object"}[]`;
  return typeof value === "string"
    ? "String"
    : typeof value === "object"
      ? "(class)"
      : typeof value;
}
