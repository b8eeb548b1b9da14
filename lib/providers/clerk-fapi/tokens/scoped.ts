/** Something that belongs to the user, to the organization, or to both. */
export interface Scoped {
  readonly name: string;
  readonly ofUser: boolean;
  readonly ofOrganization: boolean;
}

/** A claim that lists names by commas; none where it is absent. */
export const namesIn = (claim: unknown): readonly string[] =>
  typeof claim === 'string' && claim !== '' ? claim.split(',').map((name) => name.trim()) : [];

/** `o:dashboard,u:teams,uo:billing`: before the colon whose it is (clerk/javascript, `shared/src/jwtPayloadParser.ts`). */
export const scopedIn = (claim: unknown): readonly Scoped[] =>
  namesIn(claim).map((entry) => {
    const [scopes = '', name = ''] = entry.split(':');
    return { name, ofUser: scopes.includes('u'), ofOrganization: scopes.includes('o') };
  });
