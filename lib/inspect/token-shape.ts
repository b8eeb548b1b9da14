import { memoizeByObject } from '../memoize-by-object.ts';
import { type Shape, shapeOf, structure } from '../parse/index.ts';
import { type Provider, providers as registered } from '../providers/index.ts';
import { registeredClaims, type Token, type TokenClaims } from '../tokens/index.ts';

/** What a decoded token `{ header, claims }` is made of: by the standards, and by the provider that knows it. */
export function tokenShape(
  { header, claims }: Pick<Token, 'header' | 'claims'>,
  providers: readonly Provider[] = registered,
): Shape {
  const owner =
    header &&
    providers.find(({ grammar, tokenClaims }) => tokenClaims && grammar.classify(header, claims ?? {}) !== null);
  return shapeWith(owner?.tokenClaims ?? registeredClaims);
}

const shapeWith = memoizeByObject((own: TokenClaims): Shape => {
  const header = { ...registeredClaims.header, ...own.header };
  const claims = { ...registeredClaims.claims, ...own.claims };
  return shapeOf(
    structure('token', 'A token', {
      claims: structure('claims', 'What the token says', claims),
      header: structure('token_header', 'How it was made', header),
    }),
  );
});
