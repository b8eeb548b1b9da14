import { type Overrides, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

/** `{"note":"…"}` of that many bytes, beside the other metadata's two. */
const note = (bytes: number, letter = 'x') => ({ note: letter.repeat((bytes - 11 - 2) / Buffer.byteLength(letter)) });
const having = (changes: Overrides) => touch({ session: { user: user(changes) } });

describeRule('user/oversized-metadata', {
  quiet: { 'no metadata': [touch()], 'as much as fits': [having({ public_metadata: note(1200) })] },
  reports: {
    'a byte more': {
      of: [having({ public_metadata: note(1201) })],
      finding: {
        severity: 'warning',
        path: 'response.user.public_metadata',
        message: 'public_metadata and unsafe_metadata take 1,201 bytes; the advice is 1,200',
        count: 1,
      },
    },
    'letters of more than one byte': {
      of: [having({ unsafe_metadata: note(1603, 'é') })],
      finding: { path: 'response.user.unsafe_metadata' },
    },
    'more than metadata may take': { of: [having({ unsafe_metadata: note(8001) })], finding: { severity: 'error' } },
  },
});
