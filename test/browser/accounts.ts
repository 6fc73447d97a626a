/** People of the demonstration that the browser tests sign in as. */
export interface Account {
  email: string;
  password: string;
}

const account = (name: string, password = process.env.COOPERA_DEMO_PASSWORD ?? 'coopera-demo'): Account => ({
  email: `${name}@coopera.example`,
  password,
});

export const accounts = {
  /** Speaks French. */
  member: account('camille'),
  /** Speaks Dutch. */
  dutchMember: account('lotte'),
  /** Joined this month: she has an Activité and a share, and no contract yet. */
  newMember: account('nora.haddad', 'nora-et-ses-photos'),
  adviser: account('conseil'),
  payroll: account('paie'),
  finance: account('finance'),
  jurist: account('juriste'),
  secretary: account('secretaire'),
  /** Coordinates the solidarity fund. */
  solidarity: account('solidarite'),
  coordinator: account('formations'),
};
