import type { z } from 'zod/mini';
import { joinPath, type Path } from '../../../json.ts';
import type { Lenient } from '../../../parse/index.ts';
import type { verification } from '../../clerk/schemas/verification.ts';
import type { Located } from '../../located.ts';
import type { User } from './typed.ts';

type Verification = Lenient<z.output<typeof verification>>;

interface Identifier {
  readonly id?: string | undefined;
  readonly verification?: Verification | null | undefined;
}

/** A field that points to one of the user's identifiers, and the identifiers it may point to. */
export interface Primary {
  readonly user: Located<User>;
  readonly field: 'primary_email_address_id' | 'primary_phone_number_id' | 'primary_web3_wallet_id';
  readonly noun: string;
  /** Null: the user has none; undefined: the response does not tell. */
  readonly id: string | null | undefined;
  readonly choices: readonly Identifier[];
}

/** The pointers of which the response shows both ends in full. */
export function primaries(users: readonly Located<User>[]): readonly Primary[] {
  const found: Primary[] = [];
  for (const user of users) {
    for (const { field, noun, list } of pointers) {
      const choices = user.value[list];
      if (choices !== undefined && areWhole(choices)) found.push({ user, field, noun, id: user.value[field], choices });
    }
  }
  return found;
}

const areWhole = (choices: readonly (Identifier | undefined)[]): choices is readonly Identifier[] =>
  choices.every((choice) => choice?.id !== undefined);

const pointers = [
  { field: 'primary_email_address_id', noun: 'e-mail address', list: 'email_addresses' },
  { field: 'primary_phone_number_id', noun: 'phone number', list: 'phone_numbers' },
  { field: 'primary_web3_wallet_id', noun: 'wallet', list: 'web3_wallets' },
] as const;

/** A verification, what it verifies, and where it stands. */
export interface LocatedVerification {
  readonly value: Verification;
  readonly path: Path;
  readonly owner: string;
}

const lists = ['email_addresses', 'phone_numbers', 'web3_wallets', 'external_accounts', 'passkeys'] as const;

/** Every verification of these users. */
export function verifications(users: readonly Located<User>[]): readonly LocatedVerification[] {
  const found: LocatedVerification[] = [];
  for (const { value: user, path } of users)
    for (const list of lists) addVerified(found, user[list] ?? [], joinPath(path, list));
  return found;
}

function addVerified(found: LocatedVerification[], items: readonly (Identifier | undefined)[], path: Path): void {
  for (let index = 0; index < items.length; index += 1) {
    const { id, verification } = items[index] ?? {};
    if (!verification) continue;
    const at = joinPath(path, index);
    found.push({ value: verification, path: joinPath(at, 'verification'), owner: id ?? at });
  }
}
