import { FEW_NAMES } from "../../text/en/share-page.ts";
import { Button } from "../components/button.tsx";
import { CheckField } from "../components/check-field.tsx";
import { Note } from "../components/note.tsx";
import { oldReasons, wrongIn } from "./publishing.ts";
import { type ShareView, waitsFor } from "./view.ts";

/** First on the page on publishing: whose reason is that of a former goal. It is changed in Goals, or said to hold. */
export const OldReason = (view: ShareView) => {
  const { state, dispatch, voice } = view;
  if (oldReasons(state).length === 0) return null;
  const { publish } = voice.text.share;
  const isWrong = state.tries > 0 && wrongIn(state).includes("oldReason");
  return (
    <>
      <OldReasonNote {...view} />
      <CheckField
        id="keep-reason"
        label={publish.keepReason}
        error={isWrong ? publish.noNewReason : null}
        isOn={state.keepsReason}
        onAnswer={(isKept) => dispatch({ type: "keepReason", isKept })}
      />
    </>
  );
};

/** Whose reason that is and where it stands, with the way there and another look; `then` is what comes after. */
export const OldReasonNote = ({ then, ...view }: ShareView & { readonly then?: string }) => {
  const { state, dispatch, voice } = view;
  const { publish, stands } = voice.text.share;
  const old = oldReasons(state);
  const version = state.sharing?.version;
  if (old.length === 0 || !version) return null;
  const where = old.map(({ person, reasonAt }) => `${person} (${reasonAt})`);
  return (
    <>
      <Note tint="warn">
        {[publish.oldReason(where, version.number), ...(then ? [then] : [])].join(" ")}
      </Note>
      <div class="buttons">
        {old.slice(0, FEW_NAMES).map(({ reasonAt }) => (
          <Button
            key={reasonAt}
            kind="plain small"
            onClick={() => dispatch({ type: "showCell", where: reasonAt })}
          >
            {publish.toCell(reasonAt)}
          </Button>
        ))}
        <Button
          kind="plain small"
          isBusy={waitsFor(state, "sharing")}
          onClick={() => dispatch({ type: "look" })}
        >
          {stands.checkAgain}
        </Button>
      </div>
    </>
  );
};
