import { scene, templateToken, templateTokens } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, mintedFromTemplate, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const iat = Math.floor(scene.now / 1000);
const day = 86_400;

describeRule('token/long-lifetime', {
  quiet: {
    'a template token of a minute': [templateTokens()],
    'a template token of a day': [mintedFromTemplate(templateToken({ claims: { exp: iat + day } }))],
    'a session token': [minted(tokenWith({ exp: iat + 10 * day }))],
  },
  reports: {
    'a template token of ten years': {
      of: [mintedFromTemplate(templateToken({ claims: { exp: iat + 3652 * day } }))],
      finding: { severity: 'warning', path: 'jwt', message: 'The template token lives 3,652 days' },
    },
  },
});
