export const demoLogins = [
  ['member (French)', 'camille@coopera.example', '/'],
  ['member (Dutch)', 'lotte@coopera.example', '/'],
  ['adviser', 'conseil@coopera.example', '/office/'],
  ['jurist', 'juriste@coopera.example', '/office/'],
  ['collections officer', 'recouvrement@coopera.example', '/office/'],
  ['payroll officer', 'paie@coopera.example', '/office/'],
  ['finance officer', 'finance@coopera.example', '/office/'],
  ['finance officer (second person)', 'finance2@coopera.example', '/office/'],
  ['training coordinator', 'formations@coopera.example', '/office/'],
  ['secretary', 'secretaire@coopera.example', '/office/'],
  ['administrator', 'admin@coopera.example', '/office/'],
];

export function printWelcome({ env, ports, seconds }) {
  const url = env.PUBLIC_URL;
  const rows = demoLogins.map(([role, email, page]) => `  ${role.padEnd(32)} ${email.padEnd(32)} ${url}${page}`);
  console.log(`
Coopéra is ready (${seconds} s)

  Members' space   ${url}/
  Back-office      ${url}/office/
  API              ${url}/api/docs   (description: ${url}/api/openapi.json)${ports.inbox ? `\n  E-mails          http://127.0.0.1:${ports.inbox}/` : ''}

  Logs             .data/demo/api.log and worker.log

  Sign in with the password coopera-demo:
${rows.join('\n')}

  Stop: Ctrl-C`);
}
