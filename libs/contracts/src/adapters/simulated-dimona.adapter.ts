import { createHash } from 'node:crypto';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { DimonaGateway } from '../application/ports/dimona-gateway.port';
import type { DimonaAnomaly, DimonaAnswer, DimonaDeclaration } from '../domain/dimona';

const late: DimonaAnomaly = {
  code: 'SIM-LATE',
  text: {
    fr: 'Déclaration reçue après le début du travail.',
    nl: 'Aangifte ontvangen na het begin van het werk.',
    en: 'Declaration received after the work started.',
  },
};
const unsure: DimonaAnomaly = {
  code: 'SIM-CHECK-WORKER',
  text: {
    fr: 'Les données du travailleur sont à vérifier.',
    nl: 'De gegevens van de werknemer moeten nagekeken worden.',
    en: 'The worker’s data must be checked.',
  },
};
const unknown: DimonaAnomaly = {
  code: 'SIM-UNKNOWN-WORKER',
  text: {
    fr: 'Le numéro NISS n’est pas connu du registre.',
    nl: 'Het INSZ-nummer is niet bekend in het register.',
    en: 'The national number is not known to the register.',
  },
};

/**
 * A simulator of the Dimona service: nothing leaves the machine, and references begin with SIM. The answer follows from
 * the declaration alone: a national number whose sequence (digits 7 to 9) is 998 is refused, 997 gets a remark, 996 waits
 * and is accepted when asked again; work that started before today gets the remark of lateness; all else is accepted.
 */
@Injectable()
export class SimulatedDimona implements DimonaGateway {
  readonly name = 'simulator';

  constructor(private readonly clock: Clock) {}

  async declare(declaration: DimonaDeclaration): Promise<DimonaAnswer> {
    const reference = referenceOf(declaration.contractNumber);
    const sequence = declaration.niss.slice(6, 9);
    if (sequence === '998') return { status: 'refused', reference, periodId: null, anomalies: [unknown] };
    if (sequence === '996') return { status: 'waiting', reference, periodId: null, anomalies: [] };
    const remarks = [
      ...(sequence === '997' ? [unsure] : []),
      ...(declaration.startsOn < this.clock.today() ? [late] : []),
    ];
    return { ...accepted(reference), status: remarks.length > 0 ? 'warning' : 'accepted', anomalies: remarks };
  }

  async cancel(periodId: string): Promise<DimonaAnswer> {
    return { ...accepted(referenceOf('cancel', periodId)), periodId };
  }

  async consult(reference: string): Promise<DimonaAnswer> {
    return accepted(reference);
  }
}

const referenceOf = (...facts: string[]): string =>
  `SIM-${createHash('sha256').update(facts.join('/')).digest('hex').slice(0, 16).toUpperCase()}`;

const accepted = (reference: string): DimonaAnswer => ({
  status: 'accepted',
  reference,
  periodId: reference.replace('SIM-', 'P'),
  anomalies: [],
});
