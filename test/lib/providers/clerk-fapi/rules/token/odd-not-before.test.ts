import { scene, templateToken, templateTokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, mintedFromTemplate, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const iat = Math.floor((scene.now - 40) / 1000);

describeRule('token/odd-not-before', {
  quiet: {
    'the usual distances': [touch(), templateTokens()],
    'a token without nbf': [minted(tokenWith({ nbf: undefined }))],
  },
  reports: {
    'a session token that begins when it is issued': {
      of: [minted(tokenWith({ nbf: iat }))],
      finding: { severity: 'info', path: 'jwt' },
    },
    'a template with a clock skew of its own': {
      of: [mintedFromTemplate(templateToken({ claims: { nbf: Math.floor(scene.now / 1000) - 30 } }))],
      finding: { message: 'The token is valid from 30 seconds before it is issued, usual are 5 seconds before' },
    },
  },
});
