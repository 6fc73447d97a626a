import { fill, type Language, type Localized, languages } from '@coopera/kernel';
import type { PayLineCode } from './pay-line-labels';

const text = (fr: string, nl: string, en: string): Localized => ({ fr, nl, en });

/** What a figure comes from, where the line has a base and a rate. */
const proportion = text(
  '{rate} % de {base} EUR = {amount} EUR. Source : {source}.',
  '{rate} % van {base} EUR = {amount} EUR. Bron: {source}.',
  '{rate} % of {base} EUR = {amount} EUR. Source: {source}.',
);
const fromTable = text(
  'Table lue pour {base} EUR : {amount} EUR. Source : {source}.',
  'Tabel gelezen voor {base} EUR: {amount} EUR. Bron: {source}.',
  'Table read for {base} EUR: {amount} EUR. Source: {source}.',
);
const given = text('Montant donné : {amount} EUR.', 'Opgegeven bedrag: {amount} EUR.', 'Amount given: {amount} EUR.');
const computed = text('Soit {amount} EUR.', 'Dat is {amount} EUR.', 'That is {amount} EUR.');
const unverified = text(
  ' Une valeur utilisée n’est pas vérifiée.',
  ' Een gebruikte waarde is niet nagekeken.',
  ' A value used is unverified.',
);

/** Plain words for what a line is, before its figures. */
const reasons: Partial<Record<PayLineCode, Localized>> = {
  'personal-contribution': text(
    'Votre part de la sécurité sociale, sur la base déclarée.',
    'Uw deel van de sociale zekerheid, op de aangegeven basis.',
    'Your share of social security, on the declared base.',
  ),
  'work-bonus-a': text(
    'Réduction de vos cotisations quand le salaire est bas, selon le salaire de référence à temps plein.',
    'Vermindering van uw bijdragen bij een laag loon, volgens het voltijdse refertemaandloon.',
    'Lowers your contributions when pay is low, by the full-time reference wage.',
  ),
  'work-bonus-b': text(
    'Deuxième volet, pour les salaires les plus bas.',
    'Tweede luik, voor de laagste lonen.',
    'Second part, for the lowest pay.',
  ),
  taxable: text(
    'Brut moins cotisations plus bonus.',
    'Bruto min bijdragen plus werkbonus.',
    'Gross less contributions plus work bonus.',
  ),
  'withholding-tax': text(
    'Avance sur votre impôt, méthode {strategy}.',
    'Voorschot op uw belasting, methode {strategy}.',
    'Advance on your tax, method {strategy}.',
  ),
  'fiscal-bonus-a': text(
    'Part du bonus rendue sur l’impôt.',
    'Deel van de bonus teruggegeven op de belasting.',
    'Part of the bonus given back on the tax.',
  ),
  'special-contribution': text(
    'Cotisation selon le ménage et le salaire du mois.',
    'Bijdrage volgens het gezin en het maandloon.',
    'Contribution by household and the month’s pay.',
  ),
  net: text('Ce que vous recevez.', 'Wat u ontvangt.', 'What you receive.'),
  'structural-reduction': text(
    'Estimation pour ce contrat ; le trimestre fixe le montant définitif.',
    'Raming voor dit contract; het kwartaal bepaalt het definitieve bedrag.',
    'Estimate for this contract; the quarter settles the final amount.',
  ),
  cost: text(
    'Brut plus cotisations patronales et provisions, moins la réduction.',
    'Bruto plus werkgeversbijdragen en provisies, min de vermindering.',
    'Gross plus employer contributions and provisions, less the reduction.',
  ),
  'variable-contribution': text(
    'Part de la coopérative, en plus du budget d’emploi.',
    'Deel van de coöperatie, boven op het tewerkstellingsbudget.',
    'The cooperative’s share, on top of the employment budget.',
  ),
  'budget-needed': text(
    'Ce que le contrat prend au budget de l’Activité.',
    'Wat het contract van het budget van de Activiteit neemt.',
    'What the contract takes from the Activity’s budget.',
  ),
};

export interface ExplanationFacts {
  readonly code: PayLineCode;
  readonly base: string | null;
  readonly rate: string | null;
  readonly amount: string;
  readonly source: string;
  readonly unverified: boolean;
  readonly strategy: string;
  /** A subtotal of the lines before it. */
  readonly subtotal: boolean;
}

const local = (number: string | null, language: Language): string =>
  language === 'en' ? (number ?? '') : (number ?? '').replace('.', ',');

/** A sentence for the person: what the line is, its base and rate, and where they come from. */
export function explain(facts: ExplanationFacts): Localized {
  const figures = facts.subtotal
    ? computed
    : facts.base === null
      ? given
      : facts.rate === null
        ? fromTable
        : proportion;
  const inLanguage = (language: Language): string => {
    const reason = reasons[facts.code]?.[language];
    const sentence = [...(reason ? [reason] : []), figures[language]].join(' ');
    const filled = fill(sentence, {
      ...facts,
      base: local(facts.base, language),
      rate: local(facts.rate, language),
      amount: local(facts.amount, language),
    });
    return facts.unverified ? filled + unverified[language] : filled;
  };
  return Object.fromEntries(languages.map((language) => [language, inLanguage(language)])) as unknown as Localized;
}
