import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

const anything = z.unknown();

/**
 * The description of an object, as people publish them beside the API (JSON Schema). It is known so that no one takes it for a
 * response; validators must not use those that are about: they keep OpenAPI's `nullable`, which JSON Schema does not know.
 */
export const jsonSchema = object('json_schema', 'A description of an object, not an object', {
  $schema: field.text('url', 'Version of JSON Schema'),
  $id: z.optional(field.text('url', 'Where it is published')),
  title: z.optional(field.text('text', 'What it describes')),
  description: z.optional(field.text('text', 'What that is for')),
  type: z.optional(field.text('slug', 'JSON type of what it describes')),
  properties: field.metadata('The fields'),
  required: z.optional(z.array(field.text('slug', 'Field that must be there'))),
  additionalProperties: z.optional(anything),
  $defs: z.optional(anything),
  definitions: z.optional(anything),
  example: z.optional(anything),
  examples: z.optional(anything),
});
