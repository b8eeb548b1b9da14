import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';

const anything = z.unknown();

/**
 * The description of an object, as people publish them beside the API (JSON Schema). It is known so that no one takes it for an
 * answer; validators must not use those that are about: they keep OpenAPI's `nullable`, which JSON Schema does not know.
 */
export const jsonSchema = object('json_schema', 'A description of an object, not an object', {
  $schema: field.text('url', 'Version of JSON Schema'),
  $id: field.text('url', 'Where it is published').optional(),
  title: field.text('text', 'What it describes').optional(),
  description: field.text('text', 'What that is for').optional(),
  type: field.text('slug', 'JSON type of what it describes').optional(),
  properties: field.metadata('The fields'),
  required: z.array(field.text('slug', 'Field that must be there')).optional(),
  additionalProperties: anything.optional(),
  $defs: anything.optional(),
  definitions: anything.optional(),
  example: anything.optional(),
  examples: anything.optional(),
});
