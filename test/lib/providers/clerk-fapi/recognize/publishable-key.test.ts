import { describe, expect, it } from 'vitest';
import {
  publishableKeysIn,
  readPublishableKey,
} from '../../../../../lib/providers/clerk-fapi/recognize/publishable-key.ts';

const keyOf = (text: string, prefix = 'pk_test_'): string => prefix + Buffer.from(text).toString('base64');

describe('A publishable key', () => {
  it('names the host and the kind of its instance', () => {
    expect(readPublishableKey('pk_test_Y2xlcmsuaW5zcGlyZWQucHVtYS03NC5sY2wuZGV2JA')).toEqual({
      type: 'development',
      host: 'clerk.inspired.puma-74.lcl.dev',
    });
    expect(readPublishableKey('pk_live_Y2xlcmsuZXhhbXBsZS5jb20k')?.type).toBe('production');
  });

  it('may name a port', () => {
    expect(readPublishableKey(keyOf('127.0.0.1:4443$'))?.host).toBe('127.0.0.1:4443');
  });

  it.each([
    ['without a dot', keyOf('localhost:4000$')],
    ['without its end mark', keyOf('clerk.example.com')],
    ['with two end marks', keyOf('clerk.example.com$$')],
    ['with more parts', `${keyOf('clerk.example.com$')}_x`],
    ['of another kind', keyOf('clerk.example.com$', 'sk_test_')],
    ['of another stage', keyOf('clerk.example.com$', 'pk_prod_')],
    ['that is no base64', 'pk_test_***'],
    ['that is a placeholder', 'pk_test_...'],
    ['that is empty', 'pk_test_'],
  ])('%s is none', (_, key) => {
    expect(readPublishableKey(key)).toBeNull();
  });

  it('is found in the page that loads clerk-js', () => {
    const page =
      '<script data-clerk-publishable-key="pk_live_Y2xlcmsuZXhhbXBsZS5jb20k" src="/x.js"></script> pk_test_x';
    expect(publishableKeysIn(page)).toEqual([{ type: 'production', host: 'clerk.example.com' }]);
  });

  it('that cannot be read is found as well', () => {
    expect(publishableKeysIn('<script data-clerk-publishable-key="undefined"></script>')).toEqual([null]);
  });
});
