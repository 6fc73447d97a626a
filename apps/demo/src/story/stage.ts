import { Api } from '../api-caller';
import { PASSWORD } from '../cast';
import type { Told } from './told';

/** The people of the story, signed in, and what the steps hand on to one another. */
export class Stage {
  private readonly signedIn = new Map<string, Api>();
  /** Invoices that the bank's files will pay: communication and amount. */
  readonly toPay: { communication: string; amount: string; name: string }[] = [];
  newcomer?: { api: Api; activityId: string };

  constructor(
    readonly url: string,
    readonly today: string,
    readonly told: Told,
  ) {}

  async as(name: string): Promise<Api> {
    const known = this.signedIn.get(name);
    if (known) return known;
    const api = await new Api(this.url).signIn(`${name}@coopera.example`, PASSWORD);
    this.signedIn.set(name, api);
    return api;
  }

  /** Waits until what a worker does is done. @throws Error when it is not in a minute */
  async until<T>(what: string, probe: () => Promise<T | undefined | false | null>): Promise<T> {
    for (const end = Date.now() + 90_000; Date.now() < end; ) {
      const found = await probe();
      if (found) return found;
      await new Promise((resume) => setTimeout(resume, 150));
    }
    throw new Error(`the story waited in vain for ${what}`);
  }
}

export const digits = (text: string): string => text.replace(/\D/g, '');
