import { createContext } from 'preact';

/** What a report of a crash may tell of the whole: versions and counts, a line each, nothing that was received. */
export const AboutContext = createContext<() => readonly string[]>(() => []);
