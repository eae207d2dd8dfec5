import { ApiError } from "../drive/api-error.ts";
import type { HostContext } from "../host-context.ts";
import type { Failure } from "../run/meter.ts";

/** Whether a service is an advanced one. */
export const isApi = (service: string): boolean => /^(?:Drive|Sheets)\./.test(service);

/** Plain data as objects of the script's own realm. */
export const realmCopy = (context: HostContext, value: unknown): unknown =>
  context.scope.JSON.parse(JSON.stringify(value));

/** "drive.files.get", "sheets.spreadsheets.values.batchGet"; what scripts call remove is delete there. */
const callName = (service: string, method: string): string =>
  `${service.toLowerCase()}.${method === "remove" ? "delete" : method}`;

/** GoogleJsonResponseException with its `details`: "API call to drive.files.get failed with error: …". */
export function raised(
  context: HostContext,
  service: string,
  method: string,
  cause: unknown,
): Error {
  const { message } = cause as Error;
  const [code, reason] = cause instanceof ApiError ? [cause.code, cause.reason] : [500, "internal"];
  const call = callName(service, method);
  const error = new context.scope.Error(`API call to ${call} failed with error: ${message}`);
  error.name = "GoogleJsonResponseException";
  const details = { message, code, errors: [{ message, domain: "global", reason }] };
  return Object.assign(error, { details: realmCopy(context, details) });
}

/** What a failure that a test has asked for looks like. Both quotas are worded as scripts report them. */
export function injected(service: string, failure: Exclude<Failure, "killed">): ApiError {
  if (failure === "once") return new ApiError(500, "internalError", "Internal Error");
  return service.startsWith("Drive.")
    ? new ApiError(403, "userRateLimitExceeded", "User rate limit exceeded.")
    : new ApiError(
        429,
        "rateLimitExceeded",
        "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1234567890'.",
      );
}
