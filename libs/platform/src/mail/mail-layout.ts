import type { Language } from '@coopera/kernel';

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character,
  );

const BUTTON = /^\[([^\]]+)\]\((https?:[^)]+)\)$/;

const paragraph = (block: string): string => {
  const button = BUTTON.exec(block);
  if (button)
    return `<p><a href="${escapeHtml(button[2] ?? '')}" style="display:inline-block;background:#3D39AE;color:#fff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">${escapeHtml(button[1] ?? '')}</a></p>`;
  return `<p style="margin:0 0 16px">${escapeHtml(block).replace(/\n/g, '<br>')}</p>`;
};

/** The letter paper of our e-mails: one column, readable with pictures off. */
export function htmlOf(text: string, language: Language): string {
  const body = text
    .split(/\n{2,}/)
    .map(paragraph)
    .join('\n');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;background:#FAF8F5;font:16px/1.5 Inter,Helvetica,Arial,sans-serif;color:#17172B">
<div style="max-width:600px;margin:0 auto;padding:24px">
<p style="font-weight:700;font-size:20px;color:#3D39AE;margin:0 0 24px">Coopéra</p>
<div style="background:#fff;border:1px solid #E6E0D7;border-radius:12px;padding:24px">${body}</div>
</div></body></html>`;
}
