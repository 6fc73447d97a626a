import { defineErrors } from '@coopera/kernel';

export const peppolErrors = defineErrors('peppol', {
  'unreadable-document': {
    kind: 'invalid',
    title: {
      fr: 'Ce document électronique ne peut pas être lu : {reason}',
      nl: 'Dit elektronische document kan niet worden gelezen: {reason}',
      en: 'This electronic document cannot be read: {reason}',
    },
  },
});
