import { field, object } from '../../../parse/index.ts';

/** Stands for a browser in development, where cookies of the Frontend API do not reach the page. No schema is published. */
export const devBrowser = object('dev_browser', 'A browser, as development knows it', {
  id: field.text('token', 'The dev browser; whoever has it is this browser'),
  object: field.choice(['dev_browser'], 'Kind of this object').optional(),
  instance_id: field.id('ins', 'The instance').optional(),
  token: field.text('token', 'The dev browser as older versions had it').nullish(),
  client_id: field.id('client', 'Client of the browser').nullish(),
  created_at: field.timeMs('When it was made').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
  home_origin: field.text('url', 'Page that it was made for').nullish(),
});
