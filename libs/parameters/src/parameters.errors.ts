import { defineErrors } from '@coopera/kernel';

export const parameterErrors = defineErrors('parameters', {
  'no-value-in-force': {
    kind: 'not-found',
    title: {
      fr: 'Aucune valeur de « {key} » n’est en vigueur le {date}.',
      nl: 'Er is op {date} geen waarde van "{key}" van kracht.',
      en: 'No value of "{key}" is in force on {date}.',
    },
  },
  'unknown-key': {
    kind: 'not-found',
    title: {
      fr: 'Le paramètre « {key} » n’existe pas.',
      nl: 'De parameter "{key}" bestaat niet.',
      en: 'There is no parameter "{key}".',
    },
  },
  'wrong-unit': {
    kind: 'invalid',
    title: {
      fr: 'Le paramètre « {key} » est en {unit}, pas en {wanted}.',
      nl: 'De parameter "{key}" is in {unit}, niet in {wanted}.',
      en: 'The parameter "{key}" is in {unit}, not in {wanted}.',
    },
  },
  'invalid-file': {
    kind: 'invalid',
    title: {
      fr: 'Le fichier de paramètre {file} est refusé : {reason}',
      nl: 'Het parameterbestand {file} wordt geweigerd: {reason}',
      en: 'The parameter file {file} is refused: {reason}',
    },
  },
});
