export * as field from './field.ts';
export type { FieldInfo, FieldKind } from './field-info.ts';
export { object, structure } from './object.ts';
export { type Lenient, type Parsed, parse } from './parse.ts';
export type { ParsedObject, Problem } from './problem.ts';
export { objectsIn } from './reading.ts';
export { type Shape, shapeOf } from './shape.ts';
export { childShape, type Place, type VisitString, visitStrings } from './strings.ts';
export { branchFor } from './union.ts';
