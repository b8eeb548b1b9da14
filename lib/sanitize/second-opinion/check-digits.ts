/** Test cards, which documentation is full of. */
const test = /^(?:42424242|400000|3782822463)|(\d)\1{7}/;

/** ISO/IEC 7812-1, annex B: every second digit from the right counts double, and all add up to tens. */
export function isCard(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '');
  const sum = Array.from(digits, Number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : (digit * 2) % 9 || digit))
    .reduce((total, digit) => total + digit, 0);
  return sum % 10 === 0 && !test.test(digits);
}

/** ISO 13616: with the first four characters at the end and letters as numbers from 10 on, one more than a multiple of 97. */
export function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '');
  const digits = Array.from(plain.slice(4) + plain.slice(0, 4), (each) => `${Number.parseInt(each, 36)}`).join('');
  return plain.length >= 15 && BigInt(digits) % 97n === 1n;
}
