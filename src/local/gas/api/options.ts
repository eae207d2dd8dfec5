import { ApiError, lacks } from "../drive/api-error.ts";

/** Optional arguments of a call. Throws for one that the host does not know of. */
export function optionsOf<Name extends string>(
  given: unknown,
  known: readonly Name[],
): Readonly<Partial<Record<Name, unknown>>> {
  const options = (given ?? {}) as Readonly<Partial<Record<Name, unknown>>>;
  for (const name of Object.keys(options))
    if (!known.includes(name as Name)) lacks(`optional argument ${name}`);
  return options;
}

/** As scripts report: "API call to drive.files.list failed with error: Invalid field selection files". */
export const invalidField = (field: string): never => {
  throw new ApiError(400, "invalidParameter", `Invalid field selection ${field}`);
};

export const invalidValue = (): never => {
  throw new ApiError(400, "invalid", "Invalid Value");
};
