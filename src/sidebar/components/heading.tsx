import { useFirstFocus } from "../use-first-focus.ts";

interface HeadingProps {
  readonly title: string;
  readonly why: string;
  /** What Enter does on it, where a screen may have nothing else to press it on. */
  readonly onEnter?: () => void;
}

/** The screen's title and why it is there; takes the focus when the screen appears. */
export const Heading = ({ title, why, onEnter }: HeadingProps) => {
  const heading = useFirstFocus<HTMLHeadingElement>(true);
  return (
    <div>
      <h1
        ref={heading}
        tabIndex={-1}
        onKeyDown={(event) => {
          // A key that is held down since the last screen means that screen.
          if (event.key === "Enter" && !event.repeat) onEnter?.();
        }}
      >
        {title}
      </h1>
      <p class="why">{why}</p>
    </div>
  );
};
