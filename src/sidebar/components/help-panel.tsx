import type { HelpName } from "../../text/en/help.ts";
import type { Voice } from "../voice.ts";
import { Button } from "./button.tsx";
import { TroublesFold } from "./troubles-fold.tsx";

interface HelpPanelProps {
  readonly voice: Voice;
  readonly topic: HelpName;
  readonly onClose: () => void;
}

/** What the screen is for, what its answers mean, and an example with small numbers. */
export const HelpPanel = ({ voice, topic, onClose }: HelpPanelProps) => {
  const { help } = voice.text;
  const { what, answers, example } = help.topics[topic];
  return (
    <section
      id="help"
      class="help"
      aria-label={help.open}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <p>{what}</p>
      <h2>{help.answers}</h2>
      <dl>
        {answers.map(({ term, means }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <h2>{help.example}</h2>
      {example(voice.numbers).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {topic === "start" && <TroublesFold voice={voice} />}
      <Button kind="quiet" onClick={onClose}>
        {help.close}
      </Button>
    </section>
  );
};
