import { z } from 'zod/mini';
import { field, structure } from '../../parse/index.ts';
import type { TokenClaims } from '../../tokens/index.ts';

const permissions = structure('token_permissions', 'What the user may do', {
  organization: z.array(field.text('text', 'In the active organization')),
  workspace: z.array(field.text('text', 'In the active workspace')),
});

/** Of both kinds of token, in the generations of 2025 and 2026 (Wacht's documentation and SDKs). */
export const tokenClaims: TokenClaims = {
  header: {},
  claims: {
    sess: field.anyId('The session'),
    rotating_token: field.text('secret', 'By which the session is renewed'),
    session_id: field.anyId('The session'),
    sid: field.anyId('The session'),
    organization: field.anyId('The active organization'),
    organization_permissions: z.array(field.text('text', 'What the user may do in the active organization')),
    workspace: field.anyId('The active workspace'),
    workspace_permissions: z.array(field.text('text', 'What the user may do in the active workspace')),
    permissions,
    metadata: field.metadata('What the app says of the user'),
  },
};
