export const secretTexts = {
  show: (name: string) => `Show ${name}`,
  hide: (name: string) => `Hide ${name}`,
  /** A name in whose place a secret stands. */
  name: 'name',
  length: (characters: number) => `${characters} characters`,
  copy: 'Copy secret…',
  confirm: 'Copy the secret itself',
  confirmInside: 'Copy with its secrets',
} as const;
