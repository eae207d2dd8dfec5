/** An error of a Google API: what a script gets as GoogleJsonResponseException. */
export class ApiError extends Error {
  /** As in HTTP. */
  readonly code: number;
  /** "notFound", as the API's errors name it. */
  readonly reason: string;
  constructor(code: number, reason: string, message: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

/** What the local host does not do: Google does, or refuses it in words that we do not know. */
export function lacks(what: string): never {
  throw new ApiError(501, "notImplemented", `Goalwright's local host has no ${what}`);
}
