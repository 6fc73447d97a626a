import { membersAdvisers } from '@coopera/api-client';

export interface Office {
  id: string;
  city: string;
}

/** The offices where advisers work. */
export async function listOffices(): Promise<Office[]> {
  const advisers = await membersAdvisers();
  return [
    ...new Map(advisers.map(({ officeId, officeCity }) => [officeId, { id: officeId, city: officeCity }])).values(),
  ];
}
