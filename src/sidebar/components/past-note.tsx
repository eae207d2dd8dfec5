import type { Found } from "../../addon/service.ts";
import { periodWords } from "../../text/period.ts";
import { isRead } from "../state.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";

/** A forecast across more months than this says little. */
const FAR = 12;

/**
 * Says that months of the chosen period are over by now, and offers the next one that lies ahead. Goals
 * of a running period that were written before need neither.
 */
export const PastNote = ({ state, dispatch, voice }: View) => {
  const { found, question, opening } = state;
  const { past } = voice.text;
  if (!found || !isRead(state)) return null;
  const words = (period: string) => periodWords(voice.language, period);
  if (question.period === found.ahead && found.gap >= FAR)
    return (
      <div class="form-group">
        <Note tint="warn">
          {past.far(words(found.ahead), words(found.last), found.gap, voice.numbers)}
        </Note>
        <WayBack state={state} dispatch={dispatch} voice={voice} found={found} />
      </div>
    );
  const begun = found.begun.find(({ period }) => period === question.period);
  if (!begun) return <WayBack state={state} dispatch={dispatch} voice={voice} found={found} />;
  if (!begun.isOver && opening?.answers?.period === question.period) return null;
  const say = begun.isOver ? past.over : past.running;
  const { ahead } = found;
  const isOther = ahead !== question.period && found.periods.includes(ahead);
  return (
    <div class="form-group">
      <Note tint="warn">{say(words(question.period), words(found.last))}</Note>
      {isOther && (
        <Button kind="plain small" onClick={() => dispatch({ type: "period", period: ahead })}>
          {past.choose(words(ahead))}
        </Button>
      )}
    </div>
  );
};

/** From the period that lies ahead, once it was chosen, to the usual one. */
const WayBack = ({ state, dispatch, voice, found }: View & { readonly found: Found }) => {
  const [usual] = found.periods;
  const { period } = state.question;
  if (usual === undefined || period !== found.ahead || usual === period) return null;
  return (
    <div class="form-group">
      <Button kind="quiet link" onClick={() => dispatch({ type: "period", period: usual })}>
        {voice.text.past.back(
          periodWords(voice.language, period),
          periodWords(voice.language, usual),
        )}
      </Button>
    </div>
  );
};
