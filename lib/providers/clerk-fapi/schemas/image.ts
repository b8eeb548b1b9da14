import { field, object } from '../../../parse/index.ts';

export const image = object('image', 'A picture', {
  object: field.choice(['image'], 'Kind of this object').optional(),
  id: field.id('img', 'The picture').optional(),
  name: field.text('text', 'Name of the file').nullish(),
  public_url: field.text('url', 'Where it is served').nullish(),
});
