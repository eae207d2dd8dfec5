import { Bones } from "../components/bones.tsx";
import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Spinner } from "../components/spinner.tsx";
import type { ShareCall, ShareState } from "./state.ts";
import type { ShareView } from "./view.ts";

type Kind = keyof ShareView["voice"]["text"]["share"]["waiting"];

const KINDS: Partial<Record<ShareCall["name"], Kind>> = {
  open: "opening",
  sharing: "opening",
  review: "review",
  publish: "publish",
  unshare: "letGo",
  archive: "letGo",
};

/** Whether a call has the screen to itself: a run tells by itself how far it is. */
export const isLongWait = ({ asking, page }: ShareState): boolean =>
  asking?.wait === "long" &&
  KINDS[asking.call.name] !== undefined &&
  !(page === "team" && asking.call.name === "sharing");

/** A wait worth telling about. Looking can be given up with the panel; what changes something ends in one piece. */
export const ShareWaitingScreen = ({ state: { asking }, voice, close }: ShareView) => {
  const { waiting, ...share } = voice.text.share;
  if (!asking || asking.wait === "none") return <Frame voice={voice} step={null} />;
  const kind = KINDS[asking.call.name] ?? "opening";
  const words = waiting[kind];
  const way = kind === "opening" && (
    <Button kind="plain" onClick={close}>
      {share.close}
    </Button>
  );
  return (
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
  );
};
