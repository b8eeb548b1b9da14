/**
 * The runs of what base64 of either alphabet is made of, `shortest` characters long or longer. The expression sets no length:
 * one that does starts anew at each character of every shorter run.
 */
export const runsIn = (text: string, shortest: number): readonly string[] =>
  text.match(/[\w+/-]+/g)?.filter((run) => run.length >= shortest) ?? [];
