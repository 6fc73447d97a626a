import { defineErrors } from '@coopera/kernel';

export const sharesErrors = defineErrors('shares', {
  'not-a-member': {
    kind: 'refused',
    title: {
      fr: 'Seul un membre de la coopérative peut souscrire des parts.',
      nl: 'Alleen een lid van de coöperatie kan op aandelen inschrijven.',
      en: 'Only a member of the cooperative can subscribe to shares.',
    },
  },
  'member-subscribes-himself': {
    kind: 'refused',
    title: {
      fr: 'Un membre usager souscrit lui-même ses parts, dans son espace.',
      nl: 'Een gebruikend lid schrijft zelf in, in zijn ledenruimte.',
      en: 'A user member subscribes to his shares himself, in his space.',
    },
  },
  'nothing-subscribed': {
    kind: 'invalid',
    title: {
      fr: 'Souscrivez au moins une part.',
      nl: 'Schrijf in op minstens één aandeel.',
      en: 'Subscribe to at least one share.',
    },
  },
  'not-from-budget': {
    kind: 'refused',
    title: {
      fr: 'Une part ne se paie jamais du budget d’une activité : elle vient de votre propre compte (source : {source}).',
      nl: 'Een aandeel wordt nooit met het budget van een activiteit betaald: het komt van uw eigen rekening (bron: {source}).',
      en: 'A share is never paid from the budget of an activity: it comes from your own account (source: {source}).',
    },
  },
  'not-an-expense': {
    kind: 'refused',
    title: {
      fr: 'Une part n’est jamais une dépense remboursée : elle vient de votre propre compte (source : {source}).',
      nl: 'Een aandeel is nooit een terugbetaalde onkost: het komt van uw eigen rekening (bron: {source}).',
      en: 'A share is never a reimbursed expense: it comes from your own account (source: {source}).',
    },
  },
  'paid-by-cooperative': {
    kind: 'refused',
    title: {
      fr: 'Cet argent vient du compte de la coopérative ({iban}) : une part se paie du compte de son titulaire.',
      nl: 'Dit geld komt van de rekening van de coöperatie ({iban}): een aandeel wordt betaald van de rekening van de houder.',
      en: 'This money comes from the cooperative’s own account ({iban}): a share is paid from its holder’s account.',
    },
  },
  'subscription-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette souscription n’existe pas.',
      nl: 'Deze inschrijving bestaat niet.',
      en: 'There is no such subscription.',
    },
  },
  'more-than-due': {
    kind: 'refused',
    title: {
      fr: 'Il ne reste que {due} EUR à recevoir pour cette souscription.',
      nl: 'Voor deze inschrijving moet nog slechts {due} EUR worden ontvangen.',
      en: 'Only {due} EUR is still to be received for this subscription.',
    },
  },
  'holder-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Ce titulaire n’existe pas.',
      nl: 'Deze houder bestaat niet.',
      en: 'There is no such holder.',
    },
  },
  'holder-erased': {
    kind: 'refused',
    title: {
      fr: 'Les données de ce titulaire ont été effacées.',
      nl: 'De gegevens van deze houder zijn gewist.',
      en: 'The data of this holder were erased.',
    },
  },
  'still-holds-shares': {
    kind: 'refused',
    title: {
      fr: 'Ce titulaire détient encore {held} parts : ses données restent au registre.',
      nl: 'Deze houder heeft nog {held} aandelen: zijn gegevens blijven in het register.',
      en: 'This holder still has {held} shares: his data stay in the register.',
    },
  },
  'not-a-holder': {
    kind: 'refused',
    title: {
      fr: 'Le registre se consulte par qui détient au moins une part.',
      nl: 'Het register kan worden ingezien door wie minstens één aandeel heeft.',
      en: 'The register is consulted by whoever holds at least one share.',
    },
  },
  'operation-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette opération n’existe pas au registre.',
      nl: 'Deze verrichting staat niet in het register.',
      en: 'There is no such operation in the register.',
    },
  },
  'correction-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette correction n’existe pas.',
      nl: 'Deze verbetering bestaat niet.',
      en: 'There is no such correction.',
    },
  },
  'correction-waits': {
    kind: 'conflict',
    title: {
      fr: 'Une correction de cette opération attend déjà une décision.',
      nl: 'Een verbetering van deze verrichting wacht al op een beslissing.',
      en: 'A correction of this operation already waits for a decision.',
    },
  },
  'correction-impossible': {
    kind: 'refused',
    title: {
      fr: 'L’opération a inscrit {written} parts et le titulaire en détient {held} : une correction de {count} n’est pas possible.',
      nl: 'De verrichting schreef {written} aandelen in en de houder heeft er {held}: een verbetering van {count} kan niet.',
      en: 'The operation wrote {written} shares and the holder has {held}: a correction of {count} is not possible.',
    },
  },
  'already-decided': {
    kind: 'conflict',
    title: {
      fr: 'La décision a déjà été prise.',
      nl: 'De beslissing is al genomen.',
      en: 'The decision was already taken.',
    },
  },
  'second-person': {
    kind: 'refused',
    title: {
      fr: 'Une seconde personne décide : jamais celle qui a demandé ou accepté.',
      nl: 'Een tweede persoon beslist: nooit wie het gevraagd of aanvaard heeft.',
      en: 'A second person decides: never the one who asked or accepted.',
    },
  },
  'resignation-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette démission n’existe pas.',
      nl: 'Deze uittreding bestaat niet.',
      en: 'There is no such resignation.',
    },
  },
  'resignation-waits': {
    kind: 'conflict',
    title: {
      fr: 'Une démission est déjà en cours.',
      nl: 'Er loopt al een uittreding.',
      en: 'A resignation is already under way.',
    },
  },
  'nothing-to-resign': {
    kind: 'refused',
    title: {
      fr: 'Vous ne détenez aucune part.',
      nl: 'U hebt geen aandelen.',
      en: 'You hold no share.',
    },
  },
  'outside-window': {
    kind: 'refused',
    title: {
      fr: 'Une démission se donne dans les {months} premiers mois de l’exercice, jusqu’au {until} ; la prochaine fois à partir du {nextFrom} (source : {source}).',
      nl: 'Men kan uittreden in de eerste {months} maanden van het boekjaar, tot {until}; de volgende keer vanaf {nextFrom} (bron: {source}).',
      en: 'A resignation is given in the first {months} months of the financial year, until {until}; next time from {nextFrom} (source: {source}).',
    },
  },
  'founder-too-early': {
    kind: 'refused',
    title: {
      fr: 'Un fondateur ne peut démissionner qu’à partir de l’exercice {year} (source : {source}).',
      nl: 'Een oprichter kan pas uittreden vanaf boekjaar {year} (bron: {source}).',
      en: 'A founder may resign from the financial year {year} only (source: {source}).',
    },
  },
  'account-missing': {
    kind: 'refused',
    title: {
      fr: 'Votre dossier n’a pas de compte bancaire : il faut savoir où rembourser.',
      nl: 'Uw dossier heeft geen rekeningnummer: we moeten weten waar we terugbetalen.',
      en: 'Your file has no bank account: the refund needs one.',
    },
  },
  'tests-missing': {
    kind: 'invalid',
    title: {
      fr: 'L’acceptation demande la date des deux tests de distribution (CSA, art. 6:115 et 6:116).',
      nl: 'De aanvaarding vraagt de datum van beide uitkeringstests (WVV, art. 6:115 en 6:116).',
      en: 'Accepting needs the dates of both distribution tests (CSA, art. 6:115 and 6:116).',
    },
  },
  'test-in-future': {
    kind: 'invalid',
    title: {
      fr: 'Un test de distribution est fait au plus tard aujourd’hui.',
      nl: 'Een uitkeringstest is ten laatste vandaag uitgevoerd.',
      en: 'A distribution test was made today at the latest.',
    },
  },
  'not-effective-yet': {
    kind: 'refused',
    title: {
      fr: 'La démission prend effet le {effectiveOn} : les parts sont annulées ce jour-là.',
      nl: 'De uittreding gaat in op {effectiveOn}: de aandelen worden die dag geschrapt.',
      en: 'The resignation takes effect on {effectiveOn}: the shares are cancelled on that day.',
    },
  },
  'letter-in-future': {
    kind: 'invalid',
    title: {
      fr: 'La lettre porte une date à venir.',
      nl: 'De brief draagt een datum in de toekomst.',
      en: 'The letter bears a date to come.',
    },
  },
  'document-not-ready': {
    kind: 'not-found',
    title: {
      fr: 'Ce document n’est pas encore prêt.',
      nl: 'Dit document is nog niet klaar.',
      en: 'The document is not ready yet.',
    },
  },
});
