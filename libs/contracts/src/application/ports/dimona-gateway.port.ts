import type { DimonaAnswer, DimonaDeclaration } from '../../domain/dimona';

/** The declaration of work to social security (ONSS/RSZ). Transport failures reject; a refusal is an answer. */
export interface DimonaGateway {
  /** What it is called on screens: the real service, or a simulator. */
  readonly name: string;
  /** Declares work (IN). */
  declare(declaration: DimonaDeclaration): Promise<DimonaAnswer>;
  /** Takes a declared period back (CANCEL). */
  cancel(periodId: string): Promise<DimonaAnswer>;
  /** Asks again for an answer that was `waiting`. */
  consult(reference: string): Promise<DimonaAnswer>;
}

export const DIMONA_GATEWAY = Symbol('DimonaGateway');
