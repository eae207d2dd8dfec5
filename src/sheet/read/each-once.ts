/** A function that is asked once for each value; its answers are never undefined. */
export const eachOnce = <Key, Value>(read: (key: Key) => Value): ((key: Key) => Value) => {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = read(key);
    answers.set(key, answer);
    return answer;
  };
};
