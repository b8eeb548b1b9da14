import { advance, type Place, start } from './place.ts';

/** Takes the entries out of a HAR while it is being read, so that no file is too long to be held at once. */
export interface HarSplitter {
  push(chunk: string): void;
  /** What stood around the entries; and what the text ended with, when it ended inside them. */
  finish(): { readonly around: string; readonly open: { readonly text: string; readonly place: Place } | null };
}

const [quote, comma] = [34, 44];
const [bracket, brace] = [91, 123];
const [bracketEnd, braceEnd] = [93, 125];

/** A key, its colon and the white space that tools put around it. */
const longestKey = 200;

/** Brackets around an entry: the file's, the log's, the list's. */
const entryDepth = 3;

interface State {
  depth: number;
  isInString: boolean;
  /** The backslash that a chunk ended with: what it escapes comes with the next. */
  escape: string;
  isInLog: boolean;
  isInEntries: boolean;
  around: string;
  /** The last of `around`: to look at all of it for each bracket would take for ever. */
  tail: string;
  readonly pieces: string[];
  /** Where the entry began that is being read. */
  place: Place;
}

/** `onEntry` gets each item of `log.entries` as text, and where it begins in the file. */
export function createHarSplitter(onEntry: OnEntry): HarSplitter {
  const state: State = {
    depth: 0,
    isInString: false,
    escape: '',
    isInLog: false,
    isInEntries: false,
    around: '',
    tail: '',
    pieces: [],
    place: start,
  };
  return {
    push: (chunk) => split(state, unparted(state, chunk), onEntry),
    finish() {
      keep(state, { chunk: state.escape, from: 0 }, state.escape.length);
      return {
        around: state.around,
        open: state.isInEntries ? { text: state.pieces.join(''), place: state.place } : null,
      };
    },
  };
}

/** A chunk, and how much of it has been put away. */
interface Rest {
  readonly chunk: string;
  from: number;
}

type OnEntry = (text: string, place: Place) => void;

function split(state: State, chunk: string, onEntry: OnEntry): void {
  const rest: Rest = { chunk, from: 0 };
  for (let at = state.isInString ? endOfString(state, chunk, 0) : 0; at < chunk.length; at += 1) {
    const code = chunk.charCodeAt(at);
    if (code === quote) at = endOfString(state, chunk, at + 1) - 1;
    else if (code === brace || code === bracket) open(state, rest, at, code);
    else if (code === braceEnd || code === bracketEnd) close(state, rest, at, onEntry);
    else if (code === comma && isBetween(state)) {
      emit(state, rest, at, onEntry);
      rest.from = at + 1;
      state.place = advance(state.place, ',');
    }
  }
  keep(state, rest, chunk.length);
}

/** In the list of entries, but in none of them. */
const isBetween = ({ isInEntries, depth }: State): boolean => isInEntries && depth === entryDepth;

function open(state: State, rest: Rest, at: number, code: number): void {
  state.depth += 1;
  if (state.isInEntries || state.depth > entryDepth) return;
  keep(state, rest, at);
  const isList = opensEntries(state, code);
  keep(state, rest, at + 1);
  state.isInEntries = isList;
}

function close(state: State, rest: Rest, at: number, onEntry: OnEntry): void {
  if (isBetween(state)) {
    emit(state, rest, at, onEntry);
    state.isInEntries = false;
  }
  state.depth -= 1;
}

function keep(state: State, rest: Rest, to: number): void {
  const piece = rest.chunk.slice(rest.from, to);
  rest.from = to;
  if (state.isInEntries) state.pieces.push(piece);
  else {
    state.around += piece;
    state.tail = (state.tail + piece).slice(-longestKey);
    state.place = advance(state.place, piece);
  }
}

function emit(state: State, rest: Rest, end: number, onEntry: OnEntry): void {
  keep(state, rest, end);
  const text = state.pieces.join('');
  state.pieces.length = 0;
  if (text.trim() !== '') onEntry(text, state.place);
  state.place = advance(state.place, text);
}

/** `"log": {` and, in it, `"entries": [`, told by what stands before. */
function opensEntries(state: State, code: number): boolean {
  if (code === brace && state.depth === 2) state.isInLog = /"log"\s*:\s*$/.test(state.tail);
  return code === bracket && state.depth === entryDepth && state.isInLog && /"entries"\s*:\s*$/.test(state.tail);
}

/** A quote behind an even number of backslashes. No chunk begins with an escaped character. */
const stringEnd = /"(?<=(?:^|[^\\])(?:\\\\)*")/g;

/** The place after the quote that ends a string, or the chunk's end. Most of any HAR is text in strings, which an expression reads fastest. */
function endOfString(state: State, chunk: string, from: number): number {
  stringEnd.lastIndex = from;
  state.isInString = !stringEnd.test(chunk);
  return state.isInString ? chunk.length : stringEnd.lastIndex;
}

/** The next chunk with the backslash that was left over from the last, and without one that it ends with itself. */
function unparted(state: State, next: string): string {
  const chunk = state.escape === '' ? next : state.escape + next;
  state.escape = backslashesAtEnd(chunk) % 2 === 1 ? '\\' : '';
  return state.escape === '' ? chunk : chunk.slice(0, -1);
}

function backslashesAtEnd(text: string): number {
  let at = text.length;
  while (text[at - 1] === '\\') at -= 1;
  return text.length - at;
}
