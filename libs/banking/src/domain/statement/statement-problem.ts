import { fill, type Language, type Localized } from '@coopera/kernel';

const sentences = {
  'balance-mismatch': {
    fr: 'Ancien solde {oldBalance} plus mouvements {movements} ne donnent pas le nouveau solde {newBalance} (écart {difference})',
    nl: 'Oud saldo {oldBalance} plus bewegingen {movements} geven niet het nieuwe saldo {newBalance} (verschil {difference})',
    en: 'Old balance {oldBalance} plus movements {movements} do not give the new balance {newBalance} (difference {difference})',
  },
  'record-count-mismatch': {
    fr: "Le fichier annonce {announced} enregistrements et en contient {found} : il n'est peut-être pas complet",
    nl: 'Het bestand kondigt {announced} records aan en bevat er {found}: het is misschien onvolledig',
    en: 'The file announces {announced} records and holds {found}: it may be incomplete',
  },
  'debit-turnover-mismatch': {
    fr: 'Le total des débits annoncé est {announced}, celui des mouvements {found}',
    nl: 'Het aangekondigde debettotaal is {announced}, dat van de bewegingen {found}',
    en: 'The announced total of debits is {announced}, that of the movements {found}',
  },
  'credit-turnover-mismatch': {
    fr: 'Le total des crédits annoncé est {announced}, celui des mouvements {found}',
    nl: 'Het aangekondigde credittotaal is {announced}, dat van de bewegingen {found}',
    en: 'The announced total of credits is {announced}, that of the movements {found}',
  },
  'account-mismatch': {
    fr: 'Le relevé commence pour le compte {opening} et finit pour le compte {closing}',
    nl: 'Het uittreksel begint voor rekening {opening} en eindigt voor rekening {closing}',
    en: 'The statement opens for account {opening} and closes for account {closing}',
  },
  'detail-without-total': {
    fr: "Le détail {detail} n'explique aucun mouvement {sequence} : il n'a pas été repris",
    nl: 'Detail {detail} verklaart geen beweging {sequence}: het werd niet overgenomen',
    en: 'Detail {detail} explains no movement {sequence}: it was not taken',
  },
  'details-do-not-add-up': {
    fr: 'Les détails du mouvement {sequence} font {found}, le mouvement {announced}',
    nl: 'De details van beweging {sequence} zijn samen {found}, de beweging {announced}',
    en: 'The details of movement {sequence} add up to {found}, the movement is {announced}',
  },
  'balance-missing': {
    fr: 'Le relevé ne donne pas le solde {balance}',
    nl: 'Het uittreksel geeft het saldo {balance} niet',
    en: 'The statement does not give the balance {balance}',
  },
  'currency-mismatch': {
    fr: '{what} est en {found}, le compte en {announced}',
    nl: '{what} is in {found}, de rekening in {announced}',
    en: '{what} is in {found}, the account in {announced}',
  },
  'entry-not-booked': {
    fr: "L'écriture {sequence} ({status}) n'est pas encore comptabilisée : elle n'a pas été reprise",
    nl: 'Verrichting {sequence} ({status}) is nog niet geboekt: ze werd niet overgenomen',
    en: 'Entry {sequence} ({status}) is not booked yet: it was not taken',
  },
  'entry-count-mismatch': {
    fr: 'Le relevé annonce {announced} écritures et en contient {found}',
    nl: 'Het uittreksel kondigt {announced} verrichtingen aan en bevat er {found}',
    en: 'The statement announces {announced} entries and holds {found}',
  },
} satisfies Record<string, Localized>;

export type StatementProblemCode = keyof typeof sentences;

/** An invariant of a statement that does not hold. The statement is read; posting it waits for a person's confirmation. */
export interface StatementProblem {
  readonly code: StatementProblemCode;
  /** Position of the statement in its file, from 0. */
  readonly statement: number;
  /** Line of the file, from 1; null where no line is at fault. */
  readonly line: number | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export const statementProblemCodes = Object.keys(sentences) as StatementProblemCode[];

/** The problem as a sentence, its parameters filled in. */
export function describeProblem(problem: StatementProblem, language: Language): string {
  return fill(sentences[problem.code][language], problem.params);
}
