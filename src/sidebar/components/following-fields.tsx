import { nameOf } from "../name-of.ts";
import type { View } from "../view.ts";
import { CheckField } from "./check-field.tsx";
import { Note } from "./note.tsx";

/** Asks which further metrics the season, the growth and the events hold for, too; nothing where there are none. */
export const FollowingFields = ({ state, dispatch, voice }: View) => {
  const { season } = voice.text;
  const { metric, steps } = state.question;
  if ((steps.measures ?? []).length === 0) return null;
  const closed = (steps.events ?? []).flatMap(({ name, daysClosed }) =>
    daysClosed === undefined ? [] : [name],
  );
  return (
    <fieldset class="following">
      <legend>{season.following}</legend>
      <span class="hint">{season.followingHint(nameOf(state, metric))}</span>
      {closed.length > 0 && <Note>{season.followingClosed(closed)}</Note>}
      {steps.measures?.map(({ metric: name, followsMarket }) => (
        <CheckField
          key={name}
          id={`follows-${encodeURIComponent(name)}`}
          label={nameOf(state, name)}
          isOn={followsMarket ?? false}
          onAnswer={(isOn) =>
            dispatch({
              ...{ type: "measure", metric: name },
              change: { followsMarket: isOn ? true : null },
            })
          }
        />
      ))}
    </fieldset>
  );
};
