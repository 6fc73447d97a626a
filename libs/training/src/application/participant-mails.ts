import type { DocumentId, Language, Money } from '@coopera/kernel';
import { Mailer } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Registration } from '../persistence/registration.repository';
import { hoursOf, placeOf, type SessionCard, titleOf } from './session-cards';
import { SignedLinks } from './signed-links';

export type ParticipantMail =
  | 'registration-confirmed'
  | 'waiting-list'
  | 'promoted'
  | 'passed-over'
  | 'registration-cancelled'
  | 'confirm-seat'
  | 'reminder'
  | 'evaluation';

type Addressee = Pick<Registration, 'id' | 'memberId' | 'name' | 'email' | 'language'>;

/** What a participant is told by e-mail, in his language. */
@Injectable()
export class ParticipantMails {
  constructor(
    private readonly mailer: Mailer,
    private readonly links: SignedLinks,
  ) {}

  async send(
    template: ParticipantMail,
    to: Addressee,
    card: SessionCard,
    more: Record<string, string | number> = {},
    attachments: DocumentId[] = [],
  ): Promise<void> {
    await this.mailer.queue({
      template: `training/${template}`,
      language: to.language,
      to: to.email,
      data: {
        name: to.name,
        title: titleOf(card, to.language),
        hours: hoursOf(card),
        place: placeOf(card, to.language),
        onlineUrl: card.session.onlineUrl ?? '',
        link: this.pageOf(to, card.session.id),
        linkLabel: (to.memberId ? toSession : toCancel)[to.language],
        ...more,
      },
      attachments,
      about: { kind: 'training-registration', id: to.id },
    });
  }

  /** A member looks in his space; someone of the public has a signed link to give up the seat. */
  private pageOf({ id, memberId }: Addressee, sessionId: string): string {
    return memberId
      ? this.links.address(`/formations/${sessionId}`)
      : this.links.address(`/inscriptions/annulation?token=${this.links.token('cancel', id)}`);
  }
}

const toSession = { fr: 'Voir mon inscription', nl: 'Mijn inschrijving bekijken', en: 'See my registration' };
const toCancel = { fr: 'Annuler mon inscription', nl: 'Mijn inschrijving annuleren', en: 'Cancel my registration' };

/** "40,00" as the language writes it. */
export const amountIn = (amount: Money, language: Language): string =>
  language === 'en' ? amount.toString() : amount.toString().replace('.', ',');
