import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";

/** What can stand in the way, and what to do then. */
export const TroublesFold = ({ voice }: { readonly voice: Voice }) => (
  <Fold title={voice.text.troubles.title}>
    <dl>
      {Object.entries(voice.text.troubles.list).map(([name, { when, say }]) => (
        <div key={name}>
          <dt>{when}</dt>
          <dd>{say}</dd>
        </div>
      ))}
    </dl>
  </Fold>
);
