import { describe, expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import type { Member } from "../../../../src/core/people/roster.ts";
import type { Cell } from "../../../../src/sheet/cell.ts";
import { looksLikeRoster } from "../../../../src/sheet/roster/looks-like-roster.ts";
import { readRoster } from "../../../../src/sheet/roster/read-roster.ts";
import type { WorkbookVoice } from "../../../../src/sheet/workbook/facts.ts";
import { newPlace } from "../../../../src/sheet/workbook/frame/place.ts";
import { placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import { factCells } from "../../../../src/sheet/workbook/team/team-facts.ts";
import type { TeamTold } from "../../../../src/sheet/workbook/team/team-rows.ts";
import { teamTab } from "../../../../src/sheet/workbook/team/team-tab.ts";
import { day, spanish } from "../../roster/habits.ts";
import { ENGLISH, SPANISH, workbookFacts } from "../facts.ts";

const ANA: Member = {
  person: "Ana",
  hired: day(2021, 3, 15),
  ended: day(2026, 11, 30),
  leaves: [
    { from: day(2025, 2, 1), to: day(2025, 3, 31) },
    { from: day(2026, 5, 4), to: null },
  ],
  territory: 120,
  role: "Senior",
  manager: "Eva",
  email: "ana@example.com",
  language: "es",
  targetIncentive: 4000,
};
const NOTHING: Member = {
  ...{ person: "Bruno", hired: null, ended: null, leaves: [], territory: null },
  ...{ role: null, manager: null, email: null, language: null, targetIncentive: null },
};
const TEAM: TeamTold = {
  rows: [ANA, NOTHING].map((member) => ({
    ...{ person: member.person, aliases: ["ANA", "Anna"], facts: factCells(member) },
    ...{ first: monthOf(2024, 1), last: monthOf(2025, 12) },
  })),
  roster: "People",
  leaves: 2,
};

/** The tab as a person sees it who has lost everything else of the workbook. */
const gridIn = (voice: WorkbookVoice): readonly (readonly Cell[])[] => {
  const layout = teamTab(workbookFacts({}, undefined, { team: TEAM }), voice);
  const place = newPlace(layout);
  const cells = placedCells(layout, { team: { name: layout.name, place } });
  const grid: Cell[][] = Array.from({ length: 9 }, () => layout.columns.map(() => ""));
  for (const { row, column, content } of cells) {
    grid[row - 1]![column - 1] = typeof content === "object" ? content.formula : content;
  }
  return grid;
};

describe.each([
  ["English", ENGLISH],
  ["Spanish", SPANISH],
])("the Team tab in %s", (_language, voice) => {
  const grid = gridIn(voice);

  it("is a roster by its own headings, with every leave", () => {
    expect(looksLikeRoster(grid)).toBe(true);
    expect(readRoster(grid, spanish)).toEqual({ roster: [ANA, NOTHING], notices: [] });
  });

  it("says which list counts, and what other spellings were read", () => {
    expect(grid[4]!.join("")).toContain("People");
    expect(grid[6]).toContain("ANA, Anna");
  });
});
