import { useRef, useState } from "preact/hooks";
import type { Voice } from "../voice.ts";
import { Button } from "./button.tsx";

interface CopiedWordsProps {
  readonly voice: Voice;
  /** What the words are, for who does not see them. */
  readonly label: string;
  readonly words: string;
  readonly rows: number;
}

/** Words to be copied by one click. */
export const CopiedWords = ({ voice, label, words, rows }: CopiedWordsProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState("");
  const copy = () => {
    area.current?.select();
    // The newer clipboard needs a permission that Google's frame around the sidebar does not give.
    setCopied(document.execCommand("copy") ? words : "");
  };
  return (
    <div class="form-group">
      <textarea ref={area} readOnly rows={rows} aria-label={label} value={words} />
      <div class="line">
        <Button kind="plain small" onClick={copy}>
          {voice.text.noAnswer.copy}
        </Button>
        <span role="status">{copied === words && voice.text.noAnswer.copied}</span>
      </div>
    </div>
  );
};
