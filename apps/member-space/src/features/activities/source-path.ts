const paths: Record<string, (id: string) => string> = {
  invoice: (id) => `/factures/${id}`,
  'credit-note': (id) => `/factures/${id}`,
  contract: (id) => `/contrats/${id}`,
  'internal-order': (id) => `/commandes-internes/${id}`,
  expense: () => '/frais',
  'supplier-invoice': () => '/frais/fournisseurs',
  registration: () => '/formations/miennes',
  'training-registration': () => '/formations/miennes',
};

/** The page of what a line came from; undefined where it has none. */
export const sourcePath = ({ kind, id }: { kind: string; id: string }): string | undefined => paths[kind]?.(id);
