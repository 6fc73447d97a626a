import type { Localized } from '@coopera/kernel';
import { HttpException, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

export interface Violation {
  pointer: string;
  constraint: string;
  message: string;
}

/** A body that breaks its DTO; the filter turns it into a problem with one entry a field. */
export class InvalidRequest extends HttpException {
  constructor(readonly violations: Violation[]) {
    super('invalid request', 422);
  }
}

const flatten = (errors: ValidationError[], parent = ''): Violation[] =>
  errors.flatMap((error) => {
    const pointer = `${parent}/${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
      pointer,
      constraint,
      message,
    }));
    return [...own, ...flatten(error.children ?? [], pointer)];
  });

export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new InvalidRequest(flatten(errors)),
  });

/** Sentences for the usual constraints of class-validator, by its names. */
export const constraintSentences: Record<string, Localized> = {
  isNotEmpty: { fr: 'À remplir.', nl: 'Verplicht in te vullen.', en: 'Required.' },
  isString: { fr: 'Un texte est attendu.', nl: 'Hier wordt tekst verwacht.', en: 'A text is expected.' },
  isEmail: {
    fr: 'Cette adresse e-mail n’est pas valable.',
    nl: 'Dit e-mailadres is niet geldig.',
    en: 'This e-mail address is not valid.',
  },
  isUuid: {
    fr: 'Choisissez un élément de la liste.',
    nl: 'Kies een element uit de lijst.',
    en: 'Choose an item of the list.',
  },
  isIn: {
    fr: 'Choisissez une des valeurs proposées.',
    nl: 'Kies een van de voorgestelde waarden.',
    en: 'Choose one of the values offered.',
  },
  isEnum: {
    fr: 'Choisissez une des valeurs proposées.',
    nl: 'Kies een van de voorgestelde waarden.',
    en: 'Choose one of the values offered.',
  },
  isDay: { fr: 'Cette date n’existe pas.', nl: 'Deze datum bestaat niet.', en: 'There is no such date.' },
  isDecimalAmount: {
    fr: 'Un montant est attendu, par exemple 1234.56.',
    nl: 'Hier wordt een bedrag verwacht, bijvoorbeeld 1234.56.',
    en: 'An amount is expected, for example 1234.56.',
  },
  isInt: {
    fr: 'Un nombre entier est attendu.',
    nl: 'Hier wordt een geheel getal verwacht.',
    en: 'A whole number is expected.',
  },
  min: { fr: 'Cette valeur est trop petite.', nl: 'Deze waarde is te klein.', en: 'This value is too small.' },
  max: { fr: 'Cette valeur est trop grande.', nl: 'Deze waarde is te groot.', en: 'This value is too large.' },
  maxLength: { fr: 'Ce texte est trop long.', nl: 'Deze tekst is te lang.', en: 'This text is too long.' },
  minLength: { fr: 'Ce texte est trop court.', nl: 'Deze tekst is te kort.', en: 'This text is too short.' },
  arrayNotEmpty: { fr: 'Ajoutez au moins une ligne.', nl: 'Voeg minstens één lijn toe.', en: 'Add at least one line.' },
  arrayMinSize: { fr: 'Ajoutez au moins une ligne.', nl: 'Voeg minstens één lijn toe.', en: 'Add at least one line.' },
  whitelistValidation: {
    fr: 'Ce champ n’est pas connu.',
    nl: 'Dit veld is niet bekend.',
    en: 'This field is not known.',
  },
  isIban: { fr: 'Cet IBAN n’est pas valable.', nl: 'Deze IBAN is niet geldig.', en: 'This IBAN is not valid.' },
  isNationalRegisterNumber: {
    fr: 'Ce numéro national n’est pas valable.',
    nl: 'Dit rijksregisternummer is niet geldig.',
    en: 'This national register number is not valid.',
  },
  isEnterpriseNumber: {
    fr: 'Ce numéro d’entreprise n’est pas valable.',
    nl: 'Dit ondernemingsnummer is niet geldig.',
    en: 'This enterprise number is not valid.',
  },
};

export const otherConstraint: Localized = {
  fr: 'Cette valeur n’est pas acceptée.',
  nl: 'Deze waarde wordt niet aanvaard.',
  en: 'This value is not accepted.',
};
