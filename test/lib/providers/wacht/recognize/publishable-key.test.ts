import { describe, expect, it } from 'vitest';
import { publishableKeyIn, readPublishableKey } from '../../../../../lib/providers/wacht/recognize/publishable-key.ts';

const key = (stage: string, text: string) => `pk_${stage}_${btoa(text)}`;

describe('A publishable key', () => {
  it.each([
    ['of a staging deployment', key('test', 'https://a.fapi.trywacht.xyz'), 'development', 'a.fapi.trywacht.xyz'],
    ['of a production deployment', key('live', 'https://frontend.example.com'), 'production', 'frontend.example.com'],
    ['with a port', key('test', 'http://localhost:8080/'), 'development', 'localhost'],
  ])('%s names its host', (_, text, type, host) => {
    expect(readPublishableKey(text)).toEqual({ type, host });
    expect(publishableKeyIn(`<script>start("${text}")</script>`)).toEqual({ type, host });
  });

  it.each([
    ['of Clerk', key('test', 'clerk.example.com$')],
    ['of another stage', key('prod', 'https://frontend.example.com')],
    ['with a path', key('test', 'https://frontend.example.com/session')],
    ['that is no base64', 'pk_test_***'],
    ['that is cut off', 'pk_test_'],
  ])('%s is none', (_, text) => expect(readPublishableKey(text)).toBeNull());

  it('stands anywhere in a page, beside those of others', () => {
    const page = `${key('live', 'clerk.example.com$')} ${key('live', 'https://frontend.example.com')}`;
    expect(publishableKeyIn(page)?.host).toBe('frontend.example.com');
    expect(publishableKeyIn('pk_test_ is how keys begin')).toBeNull();
  });
});
