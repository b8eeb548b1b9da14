import type { z } from 'zod/mini';
import { joinPath, type Path } from '../../../json.ts';
import type { Lenient } from '../../../parse/index.ts';
import type { verification } from '../../clerk/schemas/verification.ts';
import type { Located, User } from '../facts.ts';
import { readable } from './copies.ts';

type Verification = Lenient<z.output<typeof verification>>;

interface Identifier {
  readonly id?: string | undefined;
  readonly verification?: Verification | null | undefined;
}

/** A field that points to one of the user's identifiers, and the identifiers it may point to. */
export interface Primary {
  readonly field: 'primary_email_address_id' | 'primary_phone_number_id' | 'primary_web3_wallet_id';
  readonly noun: string;
  /** Null: the user has none; undefined: the answer does not tell. */
  readonly id: string | null | undefined;
  readonly choices: readonly Identifier[];
}

/** The pointers of which the answer shows both ends in full. */
export function primaries(user: User): readonly Primary[] {
  return [
    primary(user, 'primary_email_address_id', 'e-mail address', user.email_addresses),
    primary(user, 'primary_phone_number_id', 'phone number', user.phone_numbers),
    primary(user, 'primary_web3_wallet_id', 'wallet', user.web3_wallets),
  ].flat();
}

function primary(
  user: User,
  field: Primary['field'],
  noun: string,
  choices: readonly (Identifier | undefined)[] | undefined,
): Primary[] {
  if (choices === undefined || choices.some((choice) => choice?.id === undefined)) return [];
  return [{ field, noun, id: user[field], choices: readable(choices) }];
}

/** A verification, what it verifies, and where it stands. */
export interface LocatedVerification {
  readonly value: Verification;
  readonly path: Path;
  readonly owner: string;
}

const lists = ['email_addresses', 'phone_numbers', 'web3_wallets', 'external_accounts', 'passkeys'] as const;

/** Every verification of a user. */
export function* verifications({ value: user, path }: Located<User>): Generator<LocatedVerification> {
  for (const list of lists) {
    for (const [index, item] of (user[list] ?? []).entries()) {
      const at = joinPath(joinPath(path, list), index);
      if (item?.verification)
        yield { value: item.verification, path: joinPath(at, 'verification'), owner: item.id ?? at };
    }
  }
}
