import { DomainError, fill, type Language, type Localized } from '@coopera/kernel';
import { bankingErrors } from '../banking.errors';

const reasons = {
  empty: { fr: 'le fichier est vide', nl: 'het bestand is leeg', en: 'the file is empty' },
  'too-large': {
    fr: 'le fichier dépasse {limit} Mo',
    nl: 'het bestand is groter dan {limit} MB',
    en: 'the file is larger than {limit} MB',
  },
  'unknown-format': {
    fr: "ce n'est ni un fichier CODA ni un fichier CAMT.052, .053 ou .054",
    nl: 'dit is geen CODA-bestand en geen CAMT.052-, .053- of .054-bestand',
    en: 'it is neither a CODA file nor a CAMT.052, .053 or .054 file',
  },
  'unknown-version': {
    fr: 'la version {version} de ce format n’est pas lue',
    nl: 'versie {version} van dit formaat wordt niet gelezen',
    en: 'version {version} of this format is not read',
  },
  'unknown-record': {
    fr: "l'enregistrement « {record} » n'existe pas",
    nl: 'record "{record}" bestaat niet',
    en: 'there is no record "{record}"',
  },
  'cut-line': {
    fr: 'la ligne est coupée : {length} caractères, au moins {needed} attendus',
    nl: 'de regel is afgebroken: {length} tekens, minstens {needed} verwacht',
    en: 'the line is cut: {length} characters where at least {needed} are needed',
  },
  'long-line': {
    fr: 'la ligne a {length} caractères au lieu de 128',
    nl: 'de regel telt {length} tekens in plaats van 128',
    en: 'the line has {length} characters instead of 128',
  },
  'misplaced-record': {
    fr: "l'enregistrement « {record} » n'est pas à sa place",
    nl: 'record "{record}" staat niet op zijn plaats',
    en: 'record "{record}" is out of place',
  },
  'missing-record': {
    fr: "l'enregistrement « {record} » manque",
    nl: 'record "{record}" ontbreekt',
    en: 'record "{record}" is missing',
  },
  'bad-amount': {
    fr: '« {value} » n’est pas un montant ({field})',
    nl: '"{value}" is geen bedrag ({field})',
    en: '"{value}" is not an amount ({field})',
  },
  'bad-date': {
    fr: '« {value} » n’est pas une date ({field})',
    nl: '"{value}" is geen datum ({field})',
    en: '"{value}" is not a date ({field})',
  },
  'bad-value': {
    fr: '« {value} » n’est pas permis ({field})',
    nl: '"{value}" is niet toegelaten ({field})',
    en: '"{value}" is not allowed ({field})',
  },
  'not-xml': {
    fr: 'le XML est mal formé : {detail}',
    nl: 'de XML is niet welgevormd: {detail}',
    en: 'the XML is not well formed: {detail}',
  },
  'unsafe-xml': {
    fr: 'une déclaration DOCTYPE n’est pas acceptée',
    nl: 'een DOCTYPE-declaratie wordt niet aanvaard',
    en: 'a DOCTYPE declaration is not accepted',
  },
  'missing-element': {
    fr: 'l’élément {element} manque dans {parent}',
    nl: 'element {element} ontbreekt in {parent}',
    en: 'element {element} is missing in {parent}',
  },
} satisfies Record<string, Localized>;

export type UnreadableReason = keyof typeof reasons;

/** Refuses the whole file. `line` counts from 1. @returns banking.unreadable-statement, to be thrown */
export function unreadable(
  line: number | null,
  reasonCode: UnreadableReason,
  params: Record<string, string | number> = {},
): DomainError {
  const reason = fill(reasons[reasonCode].en, params);
  return bankingErrors.fail('unreadable-statement', { ...params, line, reason, reasonCode });
}

/** The reason of a refusal in the reader's language. */
export function describeUnreadable(error: DomainError, language: Language): string {
  const sentence = (reasons as Record<string, Localized>)[String(error.params.reasonCode)];
  return sentence ? fill(sentence[language], error.params) : String(error.params.reason ?? error.message);
}
