import { describe, expect, it } from "vitest";
import { damped } from "../../../src/core/season/damping.ts";

describe("damped", () => {
  it("pulls each factor by the share", () => {
    expect(damped([0.5, 1.5], 0.5)).toEqual([0.75, 1.25]);
    expect(damped([0.5, 1.5], 1)).toEqual([1, 1]);
    expect(damped([0.5, 1.5], 0)).toEqual([0.5, 1.5]);
  });
});
