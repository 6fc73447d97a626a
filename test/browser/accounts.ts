/** People of the demo data that the browser tests sign in as. */
const password = process.env.COOPERA_DEMO_PASSWORD ?? 'coopera-demo';

export const accounts = {
  member: { email: process.env.COOPERA_MEMBER ?? 'membre@demo.coopera.be', password },
  adviser: { email: process.env.COOPERA_ADVISER ?? 'conseil@demo.coopera.be', password },
};
