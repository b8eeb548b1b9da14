import { describe, expect, it } from 'vitest';
import { readCapture } from '../../../../lib/capture/index.ts';
import { inspectCapture } from '../../../../lib/inspect/index.ts';

/** What people copy from the reference: a sample names the type of each value in its place, and zero for numbers. */
const fields = `- "object": "session",
- "id": "string",
- "user_id": "string",
- "client_id": "string",
- "actor": { },
- "status": "active",
- "last_active_organization_id": "string",
- "last_active_at": 0,
- "expire_at": 0,
- "abandon_at": 0,
- "updated_at": 0,
- "created_at": 0
}`;

const reference = `Returns a list of all sessions.
Request was not successful
[- {
${fields}
]
Retrieve the details of a session
{${fields}
Creates a token of a session
{- "object": "token",
- "jwt": "string"
}`;

const text = { type: 'string' };

/** A description of the client as JSON Schema, with the `nullable` of OpenAPI that JSON Schema does not know. */
const description = `Clerk Client
${JSON.stringify(
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.com/clerk-client-schema.json',
    title: 'Client',
    description: 'A client.',
    type: 'object',
    additionalProperties: false,
    properties: {
      object: { ...text, enum: ['client'] },
      id: text,
      session_ids: { type: 'array', items: text },
      sign_in_id: { ...text, nullable: true },
    },
    required: ['object', 'id'],
  },
  null,
  2,
)}`;

async function inspected(sample: string) {
  const capture = readCapture(sample);
  if (!capture.ok) throw new Error(capture.reason);
  const { inspections, findings, session: view } = await inspectCapture(capture.exchanges);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(view).toBeNull();
  return inspections.map(({ provider, objects, problems }) => ({ provider, objects, problems }));
}

describe('What is copied from documentation is nothing to complain about', () => {
  it('a page of the reference', async () => {
    const provider = 'clerk-bapi';
    expect(await inspected(reference)).toEqual([
      { provider, objects: [{ type: 'session', path: '0', ok: true }], problems: [] },
      { provider, objects: [{ type: 'session', path: '', ok: true }], problems: [] },
      { provider, objects: [{ type: 'token', path: '', ok: true }], problems: [] },
    ]);
  });

  it('a description as JSON Schema', async () => {
    expect(await inspected(description)).toEqual([
      { provider: 'clerk-bapi', objects: [{ type: 'json_schema', path: '', ok: true }], problems: [] },
    ]);
  });
});
