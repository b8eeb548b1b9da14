import { useRef } from 'preact/hooks';

/** What is typed without a longer pause is one word. */
const pauseMs = 700;

/**
 * Letters typed one after the other find what begins with the word that they make; where nothing does, the last letter begins
 * another word. Undefined for a key that is no letter.
 */
export function useTyped<T>(find: (word: string) => T | undefined): (event: KeyboardEvent) => T | undefined {
  const word = useRef({ text: '', at: 0 });
  return ({ key, timeStamp }) => {
    if ([...key].length !== 1 || key === ' ') return undefined;
    const { text, at } = word.current;
    const longer = timeStamp - at > pauseMs ? key : text + key;
    const found = find(longer);
    word.current = { text: found === undefined ? key : longer, at: timeStamp };
    return found ?? find(key);
  };
}
