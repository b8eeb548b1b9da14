import type { Rule } from '../../../../diagnose/index.ts';
import { backendShape } from './bapi-shape.ts';
import { deprecatedField } from './deprecated-field.ts';
import { foreignError } from './foreign-error.ts';
import { lookalike } from './lookalike.ts';
import { mismatchedIdTime } from './mismatched-id-time.ts';
import { missingEnvelope } from './missing-envelope.ts';
import { missingNewerField } from './missing-newer-field.ts';
import { timeOrder } from './time-order.ts';

export const schemaRules: readonly Rule[] = [
  lookalike,
  backendShape,
  deprecatedField,
  foreignError,
  mismatchedIdTime,
  missingEnvelope,
  missingNewerField,
  timeOrder,
];
