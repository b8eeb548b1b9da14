/** JSON in lines, for reading. Null where it is nested deeper than the engine can follow, some thousand levels. */
export function setOut(value: unknown): string | null {
  try {
    return JSON.stringify(value, null, 2);
  } catch {
    return null;
  }
}
