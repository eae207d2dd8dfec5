import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Spinner } from "../components/spinner.tsx";
import { nowIn } from "./run.ts";
import type { ShareView } from "./view.ts";

/** How far a run is, and the way to end it after the people of the open call. */
export const RunningScreen = ({ state: { run }, dispatch, voice }: ShareView) => {
  const { running } = voice.text.share;
  if (!run) return null;
  const { plain } = voice.numbers;
  const done = run.all.length - run.left.length;
  const kind = run.kind === "share" && run.role === null ? "make" : run.kind;
  return (
    <Frame
      voice={voice}
      step={null}
      bottom={
        <Button kind="plain" isOff={run.isStopping} onClick={() => dispatch({ type: "stop" })}>
          {run.isStopping ? running.stopping : running.stop}
        </Button>
      }
    >
      <Heading title={running.title[kind]} why={running.why[kind]} />
      <progress aria-label={running.bar} value={done} max={run.all.length} />
      <div class="progress" role="status">
        <Spinner />
        <span class="words">
          {running.at(plain(done), plain(run.all.length), nowIn(run).join(", "))}
        </span>
      </div>
    </Frame>
  );
};
