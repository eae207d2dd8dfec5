import type { AskedDoubt } from "../../addon/service.ts";
import { currenciesWritten } from "../../text/currency-words.ts";
import { answerAt } from "../answer-at.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";
import { AnswerField } from "./answer-field.tsx";
import { Spinner } from "./spinner.tsx";

/** A question that only the user can settle, with the answer that holds until then. */
export const DoubtField = ({ doubt, ...view }: View & { readonly doubt: AskedDoubt }) => {
  const { state, voice } = view;
  const { answer, ...field } = answerAt(view, doubt.key, doubt.answer);
  const wasLast = state.answered === doubt.key;
  const isNoted = wasLast && doubt.isTold && state.asking === null && state.problem === null;
  return (
    <div class="doubt">
      <AnswerField
        id={`doubt-${encodeURIComponent(doubt.key)}`}
        label={doubt.sentence}
        options={doubt.options}
        signs={
          doubt.key === "currency"
            ? { written: currenciesWritten, ask: voice.text.data.whoseSign }
            : undefined
        }
        onAnswer={answer}
        {...field}
      />
      <span class="hint" role="status">
        {wasLast && waitsFor(state, "look") && <Spinner />}
        {isNoted && voice.text.data.noted}
      </span>
    </div>
  );
};
