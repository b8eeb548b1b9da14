import { amount, plural } from './amount.ts';

export const treeTexts = {
  expand: 'Expand all below',
  expandHint: 'Expand all below (* or Alt+click)',
  choices: 'What it may be',
  toFinding: 'Show the finding',
  unknown: 'not in the schema',
  problems: {
    missing: (expected: string) => `missing; expected ${expected}`,
    type: (expected: string) => `wrong type; expected ${expected}`,
    value: (expected: string) => `unexpected value; expected ${expected}`,
  },
  known: 'one of the known ones',
  missing: 'missing',
  inside: (count: number) => `${count} marked inside`,
  never: 'never',
  unpublished: 'not a published code',
  rest: (count: number) => `${amount(count)} more: show some`,
  items: (count: number) => plural(count, 'item'),
  fields: (count: number) => plural(count, 'field'),
  limits: {
    nullable: 'may be null',
    since: (version: string) => `since ${version}`,
    deprecated: (why: string) => `deprecated: ${why}`,
  },
  look: 'Find',
  lookHint: 'Find this value in all headers and bodies',
  copyPath: 'Copy path',
  copyValue: 'Copy raw value',
  copySecretValue: 'Copy raw value…',
  local: (moment: string) => `${moment} local`,
  copyUtc: 'Copy UTC',
} as const;
