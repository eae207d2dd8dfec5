import type { ComponentChildren } from "preact";
import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import type { Voice } from "../voice.ts";
import { ProblemNote } from "./problem-note.tsx";

interface SecondClickProps {
  readonly voice: Voice;
  readonly title: string;
  readonly why: string;
  /** The blue button, and the other one. */
  readonly words: { readonly keep: string; readonly go: string };
  /** Why it did not work, a sentence; "" for nothing. */
  readonly problem: string;
  readonly isBusy: boolean;
  readonly onKeep: () => void;
  readonly onGo: () => void;
  readonly children?: ComponentChildren;
}

/** The second click before something is taken back: to keep it is the blue one. */
export const SecondClick = ({ voice, title, why, words, problem, ...rest }: SecondClickProps) => {
  const { isBusy, onKeep, onGo, children } = rest;
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={onKeep}
      bottom={
        <>
          <Button kind="action">{words.keep}</Button>
          <Button kind="plain" isBusy={isBusy} onClick={onGo}>
            {words.go}
          </Button>
        </>
      }
    >
      <Heading title={title} why={why} />
      <ProblemNote problem={problem} />
      {children}
    </Frame>
  );
};
