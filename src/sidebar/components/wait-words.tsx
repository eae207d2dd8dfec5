import { Bones } from "./bones.tsx";
import { Heading } from "./heading.tsx";
import { Spinner } from "./spinner.tsx";

interface WaitWordsProps {
  /** What is waited for. */
  readonly words: { readonly title: string; readonly why: string; readonly now: string };
}

/** What a screen shows while something is being done that takes a while. */
export const WaitWords = ({ words }: WaitWordsProps) => (
  <>
    <Heading title={words.title} why={words.why} />
    <div class="progress" role="status">
      <Spinner />
      <span>{words.now}…</span>
    </div>
    <section class="card live">
      <Bones />
    </section>
  </>
);
