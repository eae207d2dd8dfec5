import type { Need, ShownTab } from "../../addon/service.ts";
import { FLOW, type FlowScreen } from "../flow.ts";
import { titleOf } from "../title-of.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { Fold } from "./fold.tsx";
import { Note } from "./note.tsx";

const SHOWN = 3;

/**
 * What there is to decide, three of it in sight, with the way to the screen where that is done; what
 * is only good to know is folded.
 */
export const NeedsList = ({
  needs,
  title,
  ...view
}: View & { readonly needs: readonly Need[]; readonly title: string }) => {
  const { done } = view.voice.text;
  const decisions = needs.filter(({ isDecision }) => isDecision);
  const others = decisions.slice(SHOWN);
  const toKnow = needs.filter(({ isDecision }) => !isDecision);
  return (
    <>
      {decisions.length > 0 && (
        <div class="form-group">
          <h2>{title}</h2>
          <NeedLines {...view} needs={decisions.slice(0, SHOWN)} />
          {others.length > 0 && (
            <Fold title={done.showMore(others.length)}>
              <NeedLines {...view} needs={others} />
            </Fold>
          )}
        </div>
      )}
      {toKnow.length > 0 && (
        <Fold title={done.toKnow(toKnow.length)}>
          <NeedLines {...view} needs={toKnow} />
        </Fold>
      )}
    </>
  );
};

/** Each with its own way to the screen where it is decided. */
export const NeedLines = ({ needs, ...view }: View & { readonly needs: readonly Need[] }) => (
  <ul class="notes">
    {needs.map(({ sentence, isWarning, screen, tab }) => (
      <li key={sentence}>
        <Note {...(isWarning ? { tint: "warn" } : {})}>
          {sentence}
          {screen !== null && <WayTo {...view} screen={screen} />}
          {tab && <WayToTab {...view} tab={tab} />}
        </Note>
      </li>
    ))}
  </ul>
);

/** A link to a tab of ours. */
const WayToTab = ({ dispatch, voice, tab }: View & { readonly tab: ShownTab }) => (
  <span class="way">
    <Button kind="quiet link" onClick={() => dispatch({ type: "showTab", tab })}>
      {voice.text.goToTab(voice.text.tabs[tab])}
    </Button>
  </span>
);

/** A link to a screen of the wizard, by its step and its name. */
export const WayTo = ({
  state,
  dispatch,
  voice,
  screen,
}: View & { readonly screen: FlowScreen }) => (
  <span class="way">
    <Button kind="quiet link" onClick={() => dispatch({ type: "goTo", screen })}>
      {voice.text.goTo(FLOW.indexOf(screen) + 1, titleOf(screen, state.opening, voice))}
    </Button>
  </span>
);
