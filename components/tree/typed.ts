import { useRef } from 'preact/hooks';

/** What is typed without a longer pause is one word. */
const pauseMs = 700;

/** Letters typed one after the other as the word that they make; null for a key that is no letter. */
export function useTyped(): (event: KeyboardEvent) => string | null {
  const word = useRef({ text: '', at: 0 });
  return ({ key, timeStamp }) => {
    if ([...key].length !== 1 || key === ' ') return null;
    const { text, at } = word.current;
    word.current = { text: timeStamp - at > pauseMs ? key : text + key, at: timeStamp };
    return word.current.text;
  };
}
