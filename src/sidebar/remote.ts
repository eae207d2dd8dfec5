import type { InFileService } from "../addon/in-file.ts";
import type { Answer, Service } from "../addon/service.ts";
import type { SharingService } from "../addon/sharing.ts";
import type { GoalErrorCode } from "../core/errors.ts";

type All = Service & SharingService & InFileService;

/** The service as seen from the sidebar: the same calls, each a promise. */
export type Remote = {
  readonly [Name in keyof All]: (...args: Parameters<All[Name]>) => Promise<ReturnType<All[Name]>>;
};

export type Transport = (name: string, args: readonly unknown[]) => Promise<Answer<unknown>>;

/** A mistake that the user can mend, in the user's language. Anything else is no answer. */
export class Told extends Error {
  readonly code: GoalErrorCode;

  constructor(code: GoalErrorCode, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

export const remote = (transport: Transport): Remote => {
  const call = async (name: string, args: readonly unknown[]) => {
    const answer = await transport(name, args);
    if (!answer.ok) throw new Told(answer.code, answer.sentence);
    return answer.value;
  };
  return new Proxy({} as Remote, {
    get:
      (_, name) =>
      (...args: readonly unknown[]) =>
        call(String(name), args),
  });
};

/** What we use of google.script.run: each `with…` returns a new runner. */
export interface Runner {
  withSuccessHandler(handler: (answer: Answer<unknown>) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(name: string, args: readonly unknown[]): void;
}

export const googleTransport =
  (run: Runner): Transport =>
  (name, args) =>
    new Promise((resolve, reject) => {
      run.withSuccessHandler(resolve).withFailureHandler(reject).rpc(name, args);
    });
