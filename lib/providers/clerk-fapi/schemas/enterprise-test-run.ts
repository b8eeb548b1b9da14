import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

const secrets = (meaning: string) => z.nullish(field.metadata(meaning));

export const enterpriseTestRun = object('enterprise_connection_test_run', 'A trial of a connection', {
  object: z.optional(field.text('slug', 'Kind of this object')),
  id: field.opaqueId('The trial'),
  status: field.text('slug', 'How it ended'),
  connection_type: field.choice(['saml', 'oauth'], 'Protocol of the directory'),
  parsed_user_info: secrets('What the directory told of the user'),
  logs: z.nullish(z.array(field.metadata('One line of the log'))),
  saml: secrets('Messages to and from the directory'),
  oauth: secrets('Tokens that the directory gave'),
  created_at: field.timeMs('When it was made'),
});

export const startedTestRun = object('enterprise_connection_test_run_start', 'Where a trial starts', {
  url: field.text('url', 'Page that starts the trial'),
});
