import { useEffect, useRef } from "preact/hooks";
import { isOccasion } from "../help-occasions.ts";
import { helpOf } from "../help-of.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";

interface HelpPanelProps extends View {
  readonly onClose: () => void;
}

/** What the screen is for, what the words on it mean as it stands, and an example with small numbers. */
export const HelpPanel = ({ state, voice, onClose }: HelpPanelProps) => {
  const { help } = voice.text;
  const { what, answers: all, example } = help.topics[helpOf(state)];
  const answers = all.filter(({ where }) => where === undefined || isOccasion(state, where));
  const panel = useRef<HTMLElement>(null);
  // It opens above what is in view, where the screen was scrolled.
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      id="help"
      ref={panel}
      tabIndex={-1}
      class="help"
      aria-label={help.open}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <p>{what}</p>
      {answers.length > 0 && (
        <>
          <h2>{help.answers}</h2>
          <dl>
            {answers.map(({ term, means }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h2>{help.example}</h2>
      {example(voice.numbers).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button kind="quiet" onClick={onClose}>
        {help.close}
      </Button>
    </section>
  );
};
