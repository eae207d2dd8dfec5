import { useEffect, useRef } from "preact/hooks";

/** The screen's title and why it is there; takes the focus when the screen appears. */
export const Heading = ({ title, why }: { readonly title: string; readonly why: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="why">{why}</p>
    </div>
  );
};
