import type { Voice } from "../voice.ts";
import { CheckField } from "./check-field.tsx";
import { IconButton } from "./icon-button.tsx";

interface StageRowProps {
  readonly voice: Voice;
  readonly metric: string;
  readonly name: string;
  /** Among the steps of the sale; null where it is none. */
  readonly place: number | null;
  readonly places: number;
  /** `button` is the id of what was pressed. */
  readonly onDo: (does: "add" | "remove" | "up" | "down", button: string) => void;
}

/** A metric: whether it is a step of the sale, and its place there. */
export const StageRow = ({ metric, name, place, places, voice, onDo }: StageRowProps) => {
  const { metrics } = voice.text;
  const id = `stage-${encodeURIComponent(metric)}`;
  return (
    <li>
      <CheckField
        id={id}
        label={name}
        isOn={place !== null}
        onAnswer={(isOn) => onDo(isOn ? "add" : "remove", id)}
      />
      {place !== null &&
        (["up", "down"] as const).map((way) => (
          <IconButton
            key={way}
            id={`${id}-${way}`}
            shape={way}
            label={metrics[way](name)}
            isOff={place === (way === "up" ? 0 : places - 1)}
            onClick={() => onDo(way, `${id}-${way}`)}
          />
        ))}
    </li>
  );
};
