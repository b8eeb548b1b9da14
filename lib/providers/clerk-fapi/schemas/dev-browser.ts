import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

/** Stands for a browser in development, where cookies of the Frontend API do not reach the page. No schema is published. */
export const devBrowser = object('dev_browser', 'A browser, as development knows it', {
  id: field.text('token', 'The dev browser; whoever has it is this browser'),
  object: z.optional(field.choice(['dev_browser'], 'Kind of this object')),
  instance_id: z.optional(field.id('ins', 'The instance')),
  token: z.nullish(field.text('token', 'The dev browser as older versions had it')),
  client_id: z.nullish(field.id('client', 'Client of the browser')),
  created_at: z.optional(field.timeMs('When it was made')),
  updated_at: z.optional(field.timeMs('When it last changed')),
  home_origin: z.nullish(field.text('url', 'Page that it was made for')),
});
