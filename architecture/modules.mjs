/**
 * The one place to argue about architecture: what each module owns, whom it may call (synchronously, acyclic) and whose
 * events it may hear (any direction). Change it with an ADR.
 */
export const modules = {
  parameters: { owns: 'dated law', calls: [], hears: [] },
  'pay-engine': { owns: 'the pure calculation gross, net and cost', calls: ['parameters'], hears: [] },
  ledger: { owns: 'accounts, entries, balances, periods, annual accounts', calls: ['parameters'], hears: [] },
  members: { owns: 'person, file, membership, consent, portfolio', calls: [], hears: ['shares'] },
  activities: { owns: 'the Activité and its co-bearers', calls: ['members'], hears: [] },
  banking: { owns: 'statements, receipts, expected receipts, payment orders and files', calls: ['ledger'], hears: [] },
  peppol: { owns: 'UBL documents in and out, pre-flight rules, access point', calls: [], hears: [] },
  invoicing: {
    owns: 'clients, quotes, invoices, credit notes',
    calls: ['members', 'activities', 'banking', 'peppol', 'ledger', 'parameters'],
    hears: ['banking', 'peppol'],
  },
  budgets: {
    owns: 'budget of an Activité, contributions, guarantee, internal orders',
    calls: ['members', 'activities', 'ledger', 'parameters'],
    hears: ['invoicing', 'payroll', 'recovery'],
  },
  recovery: {
    owns: 'reminders, disputes, plans, hand-over',
    calls: ['activities', 'invoicing', 'ledger', 'parameters'],
    hears: ['invoicing'],
  },
  contracts: {
    owns: 'employment contracts, Dimona',
    calls: ['members', 'activities', 'budgets', 'pay-engine', 'parameters'],
    hears: [],
  },
  payroll: {
    owns: 'pay runs, payslips, declarations',
    calls: ['members', 'contracts', 'budgets', 'banking', 'pay-engine', 'ledger', 'parameters'],
    hears: ['contracts'],
  },
  shares: { owns: 'share register', calls: ['members', 'banking', 'ledger', 'parameters'], hears: ['banking'] },
  training: {
    owns: 'catalogue, sessions, registrations, attendance',
    calls: ['members', 'activities', 'budgets', 'banking', 'ledger', 'invoicing', 'parameters'],
    hears: ['invoicing'],
  },
  pot: {
    owns: 'the mirror of the common pot: what was paid in, what it gave',
    calls: ['activities', 'ledger', 'parameters'],
    hears: ['invoicing', 'recovery', 'payroll', 'training'],
  },
  solidarity: {
    owns: 'campaigns of the solidarity fund, applications, decisions',
    calls: ['members', 'activities', 'budgets', 'banking', 'ledger', 'parameters'],
    hears: ['banking', 'budgets'],
  },
  expenses: {
    owns: 'expense sheets, mileage, supplier invoices',
    calls: ['members', 'activities', 'budgets', 'banking', 'ledger', 'parameters'],
    hears: ['banking', 'peppol'],
  },
  equipment: {
    owns: 'equipment that the cooperative owns for an Activité, its depreciation',
    calls: ['activities', 'budgets', 'ledger', 'parameters'],
    hears: [],
  },
  vat: {
    owns: 'VAT returns, client listing, intra-Community listing',
    calls: ['ledger', 'invoicing', 'expenses', 'parameters'],
    hears: [],
  },
  webhooks: {
    owns: 'API clients, subscriptions, deliveries',
    calls: [],
    hears: [
      'members',
      'activities',
      'banking',
      'invoicing',
      'budgets',
      'recovery',
      'contracts',
      'payroll',
      'shares',
      'training',
      'solidarity',
      'expenses',
    ],
  },
};

/** Ground under every module: no rule of the table forbids them. */
export const ground = ['kernel', 'platform'];
/** Browser packages: apart from the back end. */
export const browser = ['ui', 'i18n', 'api-client'];
