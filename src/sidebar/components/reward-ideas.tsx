import { useState } from "preact/hooks";
import type { Preview } from "../../addon/preview.ts";
import type { View } from "../view.ts";
import { CheckField } from "./check-field.tsx";
import { Fold } from "./fold.tsx";

const SHOWN = 3; // the others are a click away

/**
 * Rewards that are no pay, those that cost nothing first, for the manager to choose from: the first, and
 * those that were chosen before, in sight. A tick moves none.
 */
export const RewardIdeas = (view: View) => {
  const { incentives } = view.voice.text;
  const rewards = view.state.preview?.value.rewards ?? [];
  const wanted = view.state.question.steps.rewards ?? [];
  const [chosen] = useState(wanted);
  const shown = rewards.filter(({ code }, i) => i < SHOWN || chosen.includes(code));
  const others = rewards.filter((one) => !shown.includes(one));
  const ticked = rewards.filter(({ code }) => wanted.includes(code)).length;
  if (rewards.length === 0) return null;
  return (
    <div class="folds">
      <Fold title={incentives.rewards(rewards.length)} isOpen>
        <span class="hint">{incentives.rewardsHint(ticked, rewards.length)}</span>
        <Ticks {...view} rewards={shown} />
        {others.length > 0 && (
          <Fold title={incentives.moreRewards(others.length)}>
            <Ticks {...view} rewards={others} />
          </Fold>
        )}
      </Fold>
    </div>
  );
};

const Ticks = ({ state, dispatch, rewards }: View & { readonly rewards: Preview["rewards"] }) => {
  const wanted = state.question.steps.rewards ?? [];
  return (
    <>
      {rewards.map(({ code, sentence }) => (
        <CheckField
          key={code}
          id={`reward-${code}`}
          label={sentence}
          isOn={wanted.includes(code)}
          onAnswer={(isWanted) => dispatch({ type: "reward", code, isWanted })}
        />
      ))}
    </>
  );
};
