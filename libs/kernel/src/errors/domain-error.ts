import type { Localized } from '../language/language';

/** What kind of refusal it is; the HTTP edge turns each into one status. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'refused'
  | 'too-many'
  | 'unavailable';

export interface ErrorDefinition {
  kind: ErrorKind;
  /** A sentence for the person; `{name}` stands for a parameter. */
  title: Localized;
}

export type ErrorParams = Record<string, string | number | boolean | null>;

/** A refusal that a person or a caller can act on, with a code that never changes: "invoicing.invoice-already-paid". */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly params: ErrorParams = {},
    /** JSON pointer of the field at fault, where there is one. */
    readonly pointer?: string,
  ) {
    super(Object.keys(params).length > 0 ? `${code} ${JSON.stringify(params)}` : code);
    this.name = 'DomainError';
  }
}

const registry = new Map<string, ErrorDefinition>();

export const errorRegistry: ReadonlyMap<string, ErrorDefinition> = registry;

export interface ErrorFactory<Name extends string> {
  /** Builds the error; the caller throws it. */
  fail(name: Name, params?: ErrorParams, pointer?: string): DomainError;
  is(error: unknown, name: Name): boolean;
}

/** Declares a module's errors: the one place where their codes, kinds and sentences stand. */
export function defineErrors<Name extends string>(
  module: string,
  definitions: Record<Name, ErrorDefinition>,
): ErrorFactory<Name> {
  const codeOf = (name: Name): string => `${module}.${name}`;
  for (const [name, definition] of Object.entries<ErrorDefinition>(definitions))
    registry.set(codeOf(name as Name), definition);
  return {
    fail: (name, params, pointer) => new DomainError(codeOf(name), params, pointer),
    is: (error, name) => error instanceof DomainError && error.code === codeOf(name),
  };
}
