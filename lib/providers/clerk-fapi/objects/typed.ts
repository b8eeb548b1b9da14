import type { z } from 'zod/mini';
import type { Lenient } from '../../../parse/index.ts';
import type { client, environment, session, user } from '../schemas/index.ts';

// As the schemas type them; whatever was wrong in a response is undefined.
export type Session = Lenient<z.output<typeof session>>;
export type Client = Lenient<z.output<typeof client>>;
export type User = Lenient<z.output<typeof user>>;
export type Environment = Lenient<z.output<typeof environment>>;
