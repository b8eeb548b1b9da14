import type { Terminal } from '../io.ts';

export type Ink = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

/** SGR parameters (ECMA-48 §8.3.117). */
const codes: Readonly<Record<Ink, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
};

export type Paint = (ink: Ink, text: string) => string;

/** Colors on a terminal, plain text everywhere else. */
export const painter = ({ hasColors }: Pick<Terminal, 'hasColors'>): Paint =>
  hasColors ? (ink, text) => `\u001b[${codes[ink][0]}m${text}\u001b[${codes[ink][1]}m` : (_ink, text) => text;
