/** The source of a pattern that finds just this text. */
export const literalSource = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
