import { htmlOf } from './mail-layout';

describe('an e-mail', () => {
  it('never lets a text of a person become markup', () => {
    expect(htmlOf('Bonjour <script>alert(1)</script> & "co"', 'fr')).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;',
    );
  });

  it('makes a button of a link alone on its line, of http addresses only', () => {
    expect(htmlOf('[Payer](https://example.org/x)', 'fr')).toContain('<a href="https://example.org/x"');
    expect(htmlOf('[Payer](javascript:alert(1))', 'fr')).not.toContain('<a href');
  });

  it('says its language', () => {
    expect(htmlOf('Dag', 'nl')).toContain('<html lang="nl">');
  });
});
