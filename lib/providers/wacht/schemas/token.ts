import { field, object } from '../../../parse/index.ts';
import { sparse } from './sparse.ts';

/** The token lives a little longer than the response says: its `exp` includes the clock skew that its template allows. */
export const token = object('token', 'A minted token', {
  token: field.text('token', 'The token itself, ready to be sent as a bearer'),
  ...sparse({
    expires: field.timeMs('When the SDK asks for the next one'),
    expires_at: field.timeIso('When it expires'),
  }),
});
