import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/addon/service.ts";
import { createKeeper } from "../../src/sidebar/keeper.ts";
import { firstState } from "../../src/sidebar/state.ts";

const draft = (screen: Draft["screen"]): Draft => ({ screen, question: firstState.question });

/** A store that takes its time: each draft waits until it is let go. */
const slowStore = () => {
  const begun: string[] = [];
  const ends: ((isKept: boolean) => void)[] = [];
  const told: boolean[] = [];
  const send = ({ screen }: Draft) => {
    begun.push(screen);
    return new Promise<void>((resolve, reject) => {
      ends.push((isKept) => (isKept ? resolve() : reject(new Error("no"))));
    });
  };
  const keeper = createKeeper(send, (isKept) => told.push(isKept));
  const end = async (isKept = true) => {
    ends.shift()?.(isKept);
    await new Promise((done) => setTimeout(done));
  };
  return { keeper, begun, told, end };
};

describe("a keeper of drafts", () => {
  it("stores one after the other, and of those that wait the last alone", async () => {
    const { keeper, begun, end } = slowStore();
    for (const screen of ["metrics", "review", "season"] as const) keeper.keep(draft(screen));
    expect(begun).toEqual(["metrics"]);
    await end();
    expect(begun).toEqual(["metrics", "season"]);
    await end();
    expect(begun).toEqual(["metrics", "season"]);
  });

  it("does not store what a write has taken over meanwhile", async () => {
    const { keeper, begun, end } = slowStore();
    keeper.keep(draft("incentives"));
    keeper.keep(draft("write"));
    keeper.keep(null);
    await end();
    expect(begun).toEqual(["incentives"]);
  });

  it("says what could not be stored, and when it can again", async () => {
    const { keeper, told, end } = slowStore();
    keeper.keep(draft("goals"));
    await end(false);
    keeper.keep(draft("goals"));
    await end();
    expect(told).toEqual([false, true]);
  });
});
