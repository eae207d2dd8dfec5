import type { HostContext } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";
import { raised, realmCopy } from "./api-failure.ts";

type Method = (...args: readonly never[]) => unknown;

/**
 * A collection of an advanced service ("Drive.Files"): what goes in and comes out is JSON, and what
 * fails does as Google says it, "API call to drive.files.get failed with error: …".
 */
export function servedApi<Api extends object>(
  context: HostContext,
  service: string,
  api: Api,
  signatures: Signatures<Api>,
  inner: Readonly<Record<string, unknown>> = {},
): never {
  const methods = Object.entries(api) as [string, Method][];
  const target = Object.fromEntries(
    methods.map(([name, method]) => [
      name,
      (...args: readonly unknown[]) => {
        try {
          const result = method(...(args.map(copied) as never[]));
          return result === undefined ? undefined : realmCopy(context, result);
        } catch (error) {
          throw raised(context, service, name, error);
        }
      },
    ]),
  );
  const lists = signatures as Signatures<Record<string, unknown>>;
  return served(context, service, target, lists, inner);
}

const copied = (value: unknown): unknown =>
  value === undefined || value === null ? null : JSON.parse(JSON.stringify(value));
