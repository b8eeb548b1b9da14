import { field, object } from '../../../parse/index.ts';

export const deletedObject = object('deleted_object', 'What is left of a deleted object', {
  id: field.opaqueId('The object that is gone').optional(),
  slug: field.text('slug', 'Its name in URLs').nullish(),
  external_id: field.opaqueId('The object as another system knows it').nullish(),
  object: field.text('slug', 'Kind of the object that is gone'),
  deleted: field.flag('It is gone'),
});
