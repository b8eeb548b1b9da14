import { scene, templateTokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const iat = Math.floor(scene.now / 1000);

describeRule('token/custom-lifetime', {
  quiet: {
    'a lifetime of 60 seconds': [touch(), minted(tokenAt())],
    'a template, which always has its own': [templateTokens()],
  },
  reports: {
    'another lifetime': {
      of: [minted(tokenWith({ exp: iat + 300 }))],
      finding: { severity: 'info', path: 'jwt', message: 'The token lives 5 minutes, not 60 seconds' },
    },
    'a token that ends before it begins': {
      of: [minted(tokenWith({ exp: iat - 1 }))],
      finding: { message: 'The token expires before it is issued' },
    },
  },
});
