import type { Language, MoneyJson } from '@coopera/kernel';
import { Money } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, type Page, type PageQueryDto } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { SessionSlot } from '../domain/session-slot';
import { CourseRepository } from '../persistence/course.repository';
import { SessionRepository } from '../persistence/session.repository';
import { type SessionFilter, type SessionListItem, SessionListQuery } from './session-list.query';

export interface PublicSession {
  id: string;
  titleFr: string;
  titleNl: string;
  descriptionFr: string;
  descriptionNl: string;
  language: Language;
  officeCity: string | null;
  signUpUntil: string;
  /** Places left; 0 means the waiting list. */
  placesLeft: number;
  price: MoneyJson;
  /** What a private person pays. */
  priceWithVat: MoneyJson;
  slots: SessionSlot[];
}

/** What the cooperative sells to anyone. */
@Injectable()
export class PublicCatalogueQuery {
  constructor(
    private readonly sessions: SessionListQuery,
    private readonly slots: SessionRepository,
    private readonly courses: CourseRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async list(query: PageQueryDto, filter: SessionFilter): Promise<Page<PublicSession>> {
    const page = await this.sessions.list(query, { ...filter, takesSignUps: true, isForPublic: true });
    const slots = await this.slots.slotsOf(page.items.map(({ id }) => id));
    const texts = await this.courses.descriptions(page.items.map(({ courseId }) => courseId));
    const items = page.items.map((item) => ({
      ...this.publicPart(item),
      ...(texts.get(item.courseId) ?? { descriptionFr: '', descriptionNl: '' }),
      slots: slots.get(item.id) ?? [],
    }));
    return { ...page, items };
  }

  private publicPart(item: SessionListItem) {
    const { id, titleFr, titleNl, language, officeCity, signUpUntil, capacity, taken, waiting, publicPrice } = item;
    const price = Money.fromJson(publicPrice ?? Money.zero().toJSON());
    const vat = this.parameters.at(this.clock.today()).rate('vat.standard').value.applyTo(price, 'half-up');
    return {
      id,
      titleFr,
      titleNl,
      language,
      officeCity,
      signUpUntil,
      placesLeft: waiting > 0 ? 0 : Math.max(0, capacity - taken),
      price: price.toJSON(),
      priceWithVat: price.plus(vat).toJSON(),
    };
  }
}
