import { createContext } from 'preact';

/** Leads from a field to the finding of this rule; null where the findings are not at hand. */
export const ShowFindingContext = createContext<((rule: string) => void) | null>(null);
