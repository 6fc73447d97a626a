/** What decides the employer's contributions. */
export interface EmployerProfile {
  /** Number of workers. */
  readonly size: 'under-10' | '10-to-19' | '20-or-more';
  readonly commercial: boolean;
  /** "200" adds its social fund. */
  readonly jointCommittee?: string;
  /** The private work-accident premium, in percent of the declared base: "0.30". Specific to the contract. */
  readonly accidentInsurance?: string;
}

/** The default until a payroll expert decides. */
export const defaultEmployer: EmployerProfile = { size: '20-or-more', commercial: true };
