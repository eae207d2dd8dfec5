import type { ComponentChildren } from "preact";
import { Bones } from "../components/bones.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Spinner } from "../components/spinner.tsx";
import type { Voice } from "../voice.ts";

interface WaitingProps {
  readonly voice: Voice;
  /** What is waited for; null while the wait is too short to tell about. */
  readonly words: { readonly title: string; readonly why: string; readonly now: string } | null;
  readonly way: ComponentChildren;
}

/** What is being done, and the way out of it where there is one. */
export const Waiting = ({ voice, words, way }: WaitingProps) =>
  words ? (
    <Frame voice={voice} step={null} bottom={way}>
      <Heading title={words.title} why={words.why} />
      <div class="progress" role="status">
        <Spinner />
        <span>{words.now}…</span>
      </div>
      <section class="card live">
        <Bones />
      </section>
    </Frame>
  ) : (
    <Frame voice={voice} step={null} />
  );
