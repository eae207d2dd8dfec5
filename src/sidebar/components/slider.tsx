import type { Voice } from "../voice.ts";

const LEAST = 50;
const MOST = 80;
const PAGE = 5; // An arrow is one point, a page five.

interface SliderProps {
  readonly voice: Voice;
  /** From 0.5 to 0.8. */
  readonly probability: number;
  readonly onSlide: (probability: number) => void;
}

/** Of every 100 people, how many should reach it? */
export const Slider = ({ voice, probability, onSlide }: SliderProps) => {
  const { goals } = voice.text;
  const percent = Math.round(100 * probability);
  const slide = (value: number) => onSlide(Math.min(MOST, Math.max(LEAST, value)) / 100);
  return (
    <div class="form-group">
      <label for="slider">{goals.question}</label>
      <div class="line">
        <input
          id="slider"
          type="range"
          min={LEAST}
          max={MOST}
          step={1}
          value={percent}
          aria-valuetext={goals.askedAloud(percent)}
          onInput={(event) => slide(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            const pages = PAGES[event.key];
            if (pages === undefined) return;
            event.preventDefault();
            slide(percent + pages * PAGE);
          }}
        />
        <b class="value" aria-hidden="true">
          {percent}
        </b>
      </div>
      <div class="ends">
        <span>{goals.harder}</span>
        <span>{goals.easier}</span>
      </div>
    </div>
  );
};

const PAGES: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 };
