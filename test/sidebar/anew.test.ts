import { describe, expect, it } from "vitest";
import type { Service } from "../../src/addon/service.ts";
import type { State } from "../../src/sidebar/state.ts";
import { after, answered, driven, refused, unanswered } from "./drive.ts";
import { changes, fakeService, opening, preview, UNDOABLE } from "./fake-service.ts";

const BACK = { type: "back" } as const;
const NEXT = { type: "next" } as const;
const RETURN = { type: "return" } as const;
const CREATE = { type: "create" } as const;
const again = (change: Partial<Service> = {}) =>
  fakeService({ open: () => opening({ goals: { tab: "Goals", undo: UNDOABLE } }), ...change });
const atWrite = (service: Service): State =>
  driven(service, { type: "looksRight" }, { type: "skip" });
const first = (): State =>
  driven(fakeService(), { type: "looksRight" }, { type: "skip" }, NEXT, NEXT, NEXT);
const moved = again({
  changes: () => changes({ print: "(other)" }),
  preview: (question) => ({ ...preview(question), currency: "USD" }),
});

describe("the page before an update, back from the workbook", () => {
  it("asks what would change, then what its figures stand on, and shows what it has until then", () => {
    const state = { ...atWrite(again()), who: "Eva", used: 2 };
    expect([state.screen, state.asking]).toEqual(["write", null]);
    const asks = after(state, RETURN);
    expect(asks.asking).toMatchObject({ call: { name: "changes" }, isAnew: true });
    expect(asks.changes).toBe(state.changes);
    const now = answered(asks, moved);
    expect(now.changes?.value?.print).toBe("(other)");
    expect(now.preview?.value.currency).toBe("USD");
    expect(now).toMatchObject({ screen: "write", who: "Eva", used: 2, isBegun: state.isBegun });
    expect(now.question).toBe(state.question);
  });

  it("asks for the figures alone before a first write, and nothing on another screen", () => {
    const state = first();
    expect(state.screen).toBe("write");
    expect(after(state, RETURN).asking?.call.name).toBe("preview");
    const before = answered(after(state, BACK), fakeService());
    expect(after(before, RETURN)).toBe(before);
  });

  it("leaves another question alone, and asks afresh where it only asked for something newer", () => {
    const state = atWrite(again());
    const opens = after(state, { type: "showTab", tab: "goals" });
    expect(after(opens, RETURN)).toBe(opens);
    const twice = after(state, RETURN, RETURN);
    expect(twice.requests).toBe(state.requests + 2);
  });

  it("says nothing where no answer comes, and says what the workbook has in the way", () => {
    const asks = after(atWrite(again()), RETURN);
    expect(unanswered(asks)).toMatchObject({ failure: null, asking: null, changes: asks.changes });
    expect(refused(asks, "tableGone")).toMatchObject({
      screen: "write",
      problem: { at: "screen", sentence: "(tableGone)" },
    });
  });

  it("asks anew, too, when it was left and is gone to again", () => {
    const left = answered(after(atWrite(again()), BACK), again());
    const there = after(left, NEXT);
    expect(there).toMatchObject({ screen: "write", changes: null });
    expect(there.asking?.call.name).toBe("changes");
    expect(unanswered(there).failure?.call.name).toBe("changes");
    const now = answered(there, moved);
    expect([now.changes?.value?.print, now.preview?.value.currency]).toEqual(["(other)", "USD"]);
  });
});

describe("the update itself", () => {
  it("goes with the print of what was shown, a first write without one", () => {
    expect(after(atWrite(again()), CREATE).asking?.call.args[2]).toBe("(print)");
    expect(after(first(), CREATE).asking?.call.args).toHaveLength(2);
  });

  it("shows what would change now where other goals would have been written, and says so until then", () => {
    const other = refused(after(atWrite(again()), CREATE), "otherThanShown");
    const problem = { at: "screen", sentence: "(otherThanShown)" };
    expect(other).toMatchObject({ screen: "write", changes: null, problem });
    expect(other.asking?.call.name).toBe("changes");
    const now = answered(other, moved);
    expect(now).toMatchObject({ problem, changes: { value: { print: "(other)" } } });
    expect(after(now, CREATE).asking?.call.args[2]).toBe("(other)");
    const busy = refused(after(atWrite(again()), CREATE), "busy");
    expect(busy.asking).toBeNull();
  });
});
