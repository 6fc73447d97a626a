import type { Api } from '../api-caller';
import type { Stage } from './stage';

interface Registered {
  id: string;
  status: string;
  listPosition: number | null;
}

/** A small session fills; the seat that is given up goes to who waits, without anybody doing anything. */
export async function training(stage: Stage): Promise<void> {
  stage.told.title('A training session fills, and its waiting list moves by itself');
  const coordinator = await stage.as('formations');
  const id = await smallSession(coordinator);
  const [camille, lotte] = [await stage.as('camille'), await stage.as('lotte')];
  const seat = await signUp(camille, id);
  stage.told.line('Camille', seat.status === 'registered' ? 'has the only seat' : seat.status);
  const wait = await signUp(lotte, id);
  stage.told.line('Lotte', `waits at place ${wait.listPosition}`);
  await camille.post(`/me/training-registrations/${seat.id}/cancellation`);
  await stage.until('the seat that was given up', async () => {
    const { own } = await lotte.get<{ own: Registered | null }>(`/me/training-sessions/${id}`);
    return own?.status === 'registered';
  });
  stage.told.line('Camille gives it up', 'Lotte has it, and a mail says so');
  const { sessions, participants } = await coordinator.get<{ sessions: number; participants: number }>(
    '/training-figures?year=2026',
  );
  stage.told.line('Sessions held in 2026, distinct participants', `${sessions}, ${participants}`);
  await openForPublic(stage);
}

const signUp = (member: Api, id: string): Promise<Registered> =>
  member.post<Registered>(`/me/training-sessions/${id}/registrations`, {});

async function smallSession(coordinator: Api): Promise<string> {
  const { items } = await coordinator.get<{ items: { id: string }[] }>('/training-courses?q=RGPD-01');
  const { id } = await coordinator.post<{ id: string }>('/training-sessions', {
    courseId: items[0]?.id,
    language: 'fr',
    onlineUrl: 'https://visio.coopera.example/rgpd',
    minimum: 1,
    capacity: 1,
    signUpUntil: '2027-01-26',
    slots: [{ day: '2027-01-28', from: '14:00', until: '16:30' }],
    trainers: [],
  });
  await coordinator.post(`/training-sessions/${id}/opening`);
  return id;
}

/** What anyone sees without signing in. */
async function openForPublic(stage: Stage): Promise<void> {
  const answer = await fetch(`${stage.url}/api/v1/public/training-sessions`);
  const { total } = (await answer.json()) as { total: number };
  stage.told.line('Sessions that anyone may sign up for', String(total));
}
