/** Up to two initials of a name, the first letter of anything else; `#` where there is no letter, as in a phone number. */
export function initials(label: string): string {
  const words = label.split(/[\s@._-]+/).filter((word) => /^\p{L}/u.test(word));
  const isName = label.includes(' ');
  const picked = isName ? [words[0], words.at(-1)] : [words[0]];
  return [...new Set(picked)].map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('') || '#';
}
