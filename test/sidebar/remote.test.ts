import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/addon/service.ts";
import { googleTransport, type Runner, remote, Told } from "../../src/sidebar/remote.ts";

/** A google.script.run whose rpc does what a test says; each `with…` makes a new one. */
const runner = (
  rpc: (name: string, args: readonly unknown[]) => Answer<unknown>,
  succeed: (answer: Answer<unknown>) => void = () => {},
  fail: (error: Error) => void = () => {},
): Runner => ({
  withSuccessHandler: (handler) => runner(rpc, handler, fail),
  withFailureHandler: (handler) => runner(rpc, succeed, handler),
  rpc: (name, args) => {
    try {
      succeed(rpc(name, args));
    } catch (error) {
      fail(error as Error);
    }
  },
});

describe("remote", () => {
  it("calls the one server function with a call's name and arguments, and unwraps the answer", async () => {
    const seen: unknown[] = [];
    const run = runner((name, args) => {
      seen.push([name, args]);
      return { ok: true, value: "Results!A1" };
    });
    expect(await remote(googleTransport(run)).selection()).toBe("Results!A1");
    await remote(googleTransport(run)).look(null);
    expect(seen).toEqual([
      ["selection", []],
      ["look", [null]],
    ]);
  });

  it("throws what the user can mend as Told, with its code and sentence", async () => {
    const run = runner(() => ({ ok: false, code: "busy", sentence: "Wait." }));
    const error = await remote(googleTransport(run))
      .undo()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Told);
    expect(error).toMatchObject({ code: "busy", message: "Wait." });
  });

  it("passes on that the call itself failed", async () => {
    const run = runner(() => {
      throw new Error("ScriptError");
    });
    const error = await remote(googleTransport(run))
      .undo()
      .catch((reason: unknown) => reason);
    expect(error).not.toBeInstanceOf(Told);
    expect(String(error)).toBe("Error: ScriptError");
  });
});
