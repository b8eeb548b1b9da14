export { childShape } from './child-shape.ts';
export * as field from './field.ts';
export type { FieldInfo, FieldKind } from './field-info.ts';
export { object, structure } from './object.ts';
export { type Lenient, objectsIn, type Parsed, parse, visitStrings } from './parse.ts';
export type { ParsedObject, Problem } from './problem.ts';
export type { Place, VisitString } from './reading.ts';
export { type Shape, shapeOf } from './shape.ts';
export { branchFor } from './union.ts';
