import { Note } from "../components/note.tsx";
import type { ShareView } from "./view.ts";

/** Before somebody takes over: what becomes of the files that are another account's. */
export const AnewNote = ({ state: { isAnew, sharing }, voice }: ShareView) =>
  isAnew && sharing?.publisher ? (
    <Note tint="warn">
      {voice.text.share.anew(sharing.publisher.name || sharing.publisher.email)}
    </Note>
  ) : null;
