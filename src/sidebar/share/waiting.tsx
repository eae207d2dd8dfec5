import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { WaitWords } from "../components/wait-words.tsx";
import type { Wait } from "../state.ts";
import type { Voice } from "../voice.ts";

interface WaitingProps {
  readonly voice: Voice;
  readonly asking: { readonly wait: Wait } | null;
  /** What is waited for. */
  readonly words: { readonly title: string; readonly why: string; readonly now: string };
  /** The way out; null where what was begun ends in one piece. */
  readonly way: { readonly words: string; readonly onClick: () => void } | null;
}

/** What is being done, as soon as the wait is worth telling about. */
export const Waiting = ({ voice, asking, words, way }: WaitingProps) =>
  asking && asking.wait !== "none" ? (
    <Frame
      voice={voice}
      step={null}
      bottom={
        way && (
          <Button kind="plain" onClick={way.onClick}>
            {way.words}
          </Button>
        )
      }
    >
      <WaitWords words={words} />
    </Frame>
  ) : (
    <Frame voice={voice} step={null} />
  );
