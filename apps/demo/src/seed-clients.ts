import { ActivityListQuery } from '@coopera/activities';
import { CreateClient } from '@coopera/invoicing';
import { wholeCooperative } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { companies, companyNames, firstNames, lastNames, streets, towns } from './cast';
import { madeUpEnterpriseNumber } from './identifiers';
import { Random } from './random';

/** The clients of the demonstration: two thirds businesses, some public authorities, some persons, a few abroad. */
@Injectable()
export class SeedClients {
  private readonly random = new Random(7);

  constructor(
    private readonly createClient: CreateClient,
    private readonly activities: ActivityListQuery,
  ) {}

  async run(count: number): Promise<void> {
    const { items } = await this.activities.list(
      { page: 1, perPage: 100, sort: 'number' },
      { status: ['active'] },
      wholeCooperative,
    );
    for (let index = 0; index < count; index += 1) {
      const activity = items[index % items.length];
      if (activity)
        await this.createClient.execute({ ...this.client(index), activityId: activity.id, scope: wholeCooperative });
    }
  }

  private client(index: number) {
    const language = this.random.next() < 0.6 ? ('fr' as const) : ('nl' as const);
    const place = {
      ...this.random.pick(towns),
      street: `${this.random.pick(streets)} ${this.random.between(1, 250)}`,
      country: 'BE',
      language,
    };
    if (index % 10 === 8) {
      const name = `${this.random.pick(firstNames[language])} ${this.random.pick(lastNames[language])}`;
      return { ...place, kind: 'consumer' as const, name, email: `client${index}@client.example` };
    }
    if (index % 25 === 24)
      return {
        ...place,
        kind: 'foreign' as const,
        name: `Galerie Rivoli ${index}`,
        vatNumber: 'FR40303265045',
        email: `client${index}@client.example`,
        country: 'FR',
        postalCode: '75001',
        city: 'Paris',
      };
    const isPublic = index % 12 === 5;
    const name = isPublic
      ? `Commune de ${place.city} ${index}`
      : `${this.random.pick(companies)} ${this.random.pick(companyNames)} ${index + 1}`;
    return {
      ...place,
      kind: isPublic ? ('public' as const) : ('business' as const),
      name,
      enterpriseNumber: madeUpEnterpriseNumber(index + 1),
      email: `client${index}@client.example`,
    };
  }
}
