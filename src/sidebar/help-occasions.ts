import type { HelpOccasion } from "../text/en/help.ts";
import { waits } from "./components/doubt-card.tsx";
import { reviewed } from "./reviewed.ts";
import { isRead, type State } from "./state.ts";
import { tiersOf } from "./steps/commission.ts";
import { curveOf } from "./steps/curve.ts";
import { isLessBetter } from "./steps/is-less-better.ts";
import { measureChoices } from "./steps/measures.ts";
import { stageChoices } from "./steps/stages.ts";

/** Whether what a word of the help is about stands on the screen as it is now. */
export const isOccasion = (state: State, where: HelpOccasion): boolean => HOLDS[where](state);

const doubtsOf = (state: State) =>
  isRead(state) ? (state.found?.doubts.filter(({ about }) => about === "table") ?? []) : [];

const hasGoals = ({ opening }: State) => (opening?.goals ?? null) !== null;

const isPaid = (state: State) =>
  !isLessBetter(state) && curveOf(state).length > 0 && tiersOf(state).length === 0;

const HOLDS: Readonly<Record<HelpOccasion, (state: State) => boolean>> = {
  isUnsure: (state) => doubtsOf(state).some(waits),
  isAssumed: (state) => doubtsOf(state).some(({ isOpen, isTold }) => !isOpen && !isTold),
  hasRoster: ({ found }) => found !== null && (found.roster !== null || found.rosters.length > 0),
  hasStages: (state) => !isLessBetter(state) && stageChoices(state).length > 0,
  hasOtherMetrics: (state) => measureChoices(state).length > 0,
  hasWindfalls: ({ preview }) => (preview?.value.windfalls ?? []).length > 0,
  hasLeft: (state) => reviewed(state).some(({ gone }) => gone),
  isMore: (state) => !isLessBetter(state),
  isPaid,
  hasCost: ({ preview }) => (preview?.value.incentives ?? null) !== null,
  hasGoals,
  isFirst: (state) => !hasGoals(state),
};
