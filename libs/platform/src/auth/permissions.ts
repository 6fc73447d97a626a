export const roles = [
  'member',
  'adviser',
  'jurist',
  'collections',
  'payroll',
  'finance',
  'coordinator',
  'secretary',
  'admin',
] as const;
export type Role = (typeof roles)[number];

const holders = new Map<string, ReadonlySet<Role>>();

/** Every permission of the modules loaded so far, with the roles that hold it. */
export const permissionRegistry: ReadonlyMap<string, ReadonlySet<Role>> = holders;

/**
 * Declares a module's permissions and who holds them: `'invoicing.invoice.issue': ['member', 'adviser']`.
 * The administrator holds every permission that some member of staff holds.
 */
export function definePermissions<Name extends string>(table: Record<Name, readonly Role[]>): readonly Name[] {
  for (const [name, given] of Object.entries<readonly Role[]>(table)) {
    const staff = given.some((role) => role !== 'member');
    holders.set(name, new Set<Role>(staff ? [...given, 'admin'] : given));
  }
  return Object.keys(table) as Name[];
}

export function permissionsOf(given: readonly Role[]): ReadonlySet<string> {
  return new Set([...holders].filter(([, holding]) => given.some((role) => holding.has(role))).map(([name]) => name));
}
