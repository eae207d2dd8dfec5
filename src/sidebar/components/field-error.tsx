import { Icon } from "./icon.tsx";

/** What is wrong with a field and what to do; in place of its hint. */
export const FieldError = ({
  id,
  sentence,
}: {
  readonly id: string;
  readonly sentence: string;
}) => (
  <span class="error" id={id} role="alert">
    <Icon name="alert" />
    <span class="words">{sentence}</span>
  </span>
);
