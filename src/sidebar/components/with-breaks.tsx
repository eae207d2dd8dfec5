import { Fragment } from "preact";

/** Words with an e-mail address among them, which is broken behind its @ and its dots alone where it is too long for a line. */
export const WithBreaks = ({ words }: { readonly words: string }) => (
  <>
    {words.split(BREAKS).map((part, i) => (
      <Fragment key={`${i} ${part}`}>
        {i > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);

/** Behind an @, and behind a dot that something other than a figure follows at once: 40.436 stays whole. */
const BREAKS = /(?<=@|\.)(?=[^\s.@\d])/u;
