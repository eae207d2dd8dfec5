import { useRef, useState } from "preact/hooks";

/** Signs that stand for options of a list: typing one chooses its option, as typing letters does. */
export interface Signs {
  /** The options that the end of what was typed may mean. */
  readonly written: (typed: string) => readonly string[];
  /** What is said where a sign may mean several. */
  readonly ask: (sign: string, options: readonly string[]) => string;
}

const PAUSE = 1000; // milliseconds, after which browsers take a key for a new beginning

/** What a list does with typed signs; a sign of several options is asked about. */
export const useTypedSigns = (
  signs: Signs | undefined,
  options: readonly { readonly value: string }[],
  onChoose: (value: string) => void,
): {
  readonly asked: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly forget: () => void;
} => {
  const typed = useRef({ keys: "", at: 0 });
  const [asked, say] = useState("");
  const onKeyDown = ({ key, timeStamp, ctrlKey, metaKey }: KeyboardEvent) => {
    if (signs === undefined || [...key].length !== 1 || ctrlKey || metaKey) return;
    const isFurther = timeStamp - typed.current.at < PAUSE;
    typed.current = { keys: isFurther ? typed.current.keys + key : key, at: timeStamp };
    const written = signs.written(typed.current.keys);
    const found = written.filter((one) => options.some(({ value }) => value === one));
    say(found.length > 1 ? signs.ask(key, found) : "");
    if (found.length === 1) onChoose(found[0]!);
  };
  return { asked, onKeyDown, forget: () => say("") };
};
