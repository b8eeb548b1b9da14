import type { z } from 'zod/mini';

type Test = (value: unknown) => boolean;

/** What zod says of a value that has the right JSON type, without the result object that it makes for each. */
export function accepts(schema: z.core.$ZodTypes): Test {
  const { def, values } = schema._zod;
  if (values) return (value) => values.has(value as z.core.util.Literal);
  const checks = def.checks ?? [];
  const tests = checks.flatMap(refinement);
  if (!/^(string|number|boolean|null)$/.test(def.type) || tests.length < checks.length)
    return (value) => (schema as z.core.$ZodType as z.ZodMiniType).safeParse(value).success;
  return passes(def.type === 'number' ? [Number.isFinite, ...tests] : tests);
}

/** The function that a `refine` was given; nothing for any other check. */
const refinement = ({ _zod }: z.core.$ZodCheck<never>): Test[] => ('fn' in _zod.def ? [_zod.def.fn as Test] : []);

const passes = (tests: readonly Test[]): Test =>
  tests.length === 0 ? () => true : tests.reduce((before, test) => (value) => before(value) && test(value));
