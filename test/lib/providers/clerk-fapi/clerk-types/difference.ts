// How a type differs from another, as a union of strings that name places. Types alone: nothing here exists at run time.

/**
 * Everything that `Theirs` may hold and `Ours` does not take, each as `place: kind`.
 *
 * - `lacks`: a field that ours does not have
 * - `type`: no value fits both
 * - `value`: a value that theirs names and ours does not
 * - `null`, `absent`: theirs may be null or left out, ours not
 *
 * A place is counted from the nearest type for which `Names` has a name, so that a difference in a user is named once,
 * wherever users stand.
 */
export type Difference<Ours, Theirs, Names, Place extends string> =
  TakesAll<Ours, Theirs> extends true
    ? never
    :
        | Without<null, Ours, Theirs, `${Place}: null`>
        | Without<undefined, Ours, Theirs, `${Place}: absent`>
        | Inside<NonNullable<Ours>, NonNullable<Theirs>, Names, PlaceOf<NonNullable<Theirs>, Names, Place>>;

/** `unknown`, `any` and `never` promise nothing, and the first two take everything. */
type TakesAll<Ours, Theirs> = unknown extends Theirs
  ? true
  : [Theirs] extends [never]
    ? true
    : unknown extends Ours
      ? true
      : false;

type Without<Value, Ours, Theirs, Complaint> = Value extends Theirs ? (Value extends Ours ? never : Complaint) : never;

// Distributes over a union of theirs: ours has to take each member.
type Inside<Ours, Theirs, Names, Place extends string> = Theirs extends readonly (infer Item)[]
  ? [Ours] extends [readonly (infer Own)[]]
    ? Difference<Own, Item, Names, Place>
    : `${Place}: type`
  : Theirs extends object
    ? [Ours] extends [object]
      ? InFields<Ours, Theirs, Names, Place>
      : `${Place}: type`
    : InValue<Ours, Theirs, Place>;

type InFields<Ours, Theirs, Names, Place extends string> = [Named<Ours>] extends [never]
  ? never
  : {
      [Key in Named<Theirs>]: Key extends Named<Ours>
        ? Difference<Ours[Key], Theirs[Key], Names, `${Place}.${Key}`>
        : [Theirs[Key]] extends [never]
          ? never
          : `${Place}.${Key}: lacks`;
    }[Named<Theirs>];

// A plain `string` says nothing of which values there are, so it may be narrower here.
type InValue<Ours, Theirs, Place extends string> = Theirs extends Ours
  ? never
  : [Ours & Theirs] extends [never]
    ? [Kind<Ours>] extends [Kind<Theirs>]
      ? `${Place}: value`
      : `${Place}: type`
    : never;

type Kind<Value> = Value extends string
  ? 'string'
  : Value extends number
    ? 'number'
    : Value extends boolean
      ? 'boolean'
      : 'other';

/** The keys that are written out, an index signature aside. */
type Named<T> = string & keyof { [Key in keyof T as string extends Key ? never : Key]: never };

type PlaceOf<Type, Names, Place extends string> = [NameOf<Type, Names>] extends [never] ? Place : NameOf<Type, Names>;

type NameOf<Type, Names> = string &
  { [Name in keyof Names]: Same<Names[Name], Type> extends true ? Name : never }[keyof Names];

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
