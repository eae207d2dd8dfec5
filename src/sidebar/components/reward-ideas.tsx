import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { Lines } from "./notes.tsx";

const SHOWN = 3; // the others are a click away

/** Rewards that are no pay, those that cost nothing first. */
export const RewardIdeas = ({ state, voice }: View) => {
  const { incentives } = voice.text;
  const rewards = state.preview?.value.rewards ?? [];
  const others = rewards.slice(SHOWN);
  if (rewards.length === 0) return null;
  return (
    <div class="folds">
      <Fold title={incentives.rewards(rewards.length)} isOpen>
        <Lines notices={rewards.slice(0, SHOWN)} />
        {others.length > 0 && (
          <Fold title={incentives.moreRewards(others.length)}>
            <Lines notices={others} />
          </Fold>
        )}
      </Fold>
    </div>
  );
};
