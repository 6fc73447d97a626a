import type { DimonaAnomaly, DimonaAnswer } from '../domain/dimona';

/** What the service gives for a reference; only the fields that are read. */
export interface DimonaDeclarationJson {
  declarationStatus?: {
    /** A accepted, W accepted with a remark, B refused, S held for checking. */
    result?: string;
    period?: { id?: string | number };
    anomalies?: readonly unknown[];
  };
}

const results: Record<string, DimonaAnswer['status']> = { A: 'accepted', W: 'warning', B: 'refused', S: 'waiting' };

/** @throws Error for a result that is not known, so that nobody works on a guess */
export function answerOf(reference: string, { declarationStatus }: DimonaDeclarationJson): DimonaAnswer {
  const status = results[declarationStatus?.result ?? ''];
  if (!status) throw new Error(`Dimona answers ${reference} with an unknown result: ${declarationStatus?.result}`);
  const periodId = declarationStatus?.period?.id;
  return {
    status,
    reference,
    periodId: periodId === undefined ? null : String(periodId),
    anomalies: (declarationStatus?.anomalies ?? []).map(anomalyOf),
  };
}

/** The service's own words, which are not ours to translate, or its whole entry where it names no label. */
function anomalyOf(entry: unknown): DimonaAnomaly {
  const { code, label, labelFr, labelNl, labelEn } = (
    typeof entry === 'object' && entry !== null ? entry : {}
  ) as Record<string, unknown>;
  const text = String(label ?? labelFr ?? JSON.stringify(entry));
  return {
    code: String(code ?? text),
    text: { fr: String(labelFr ?? text), nl: String(labelNl ?? text), en: String(labelEn ?? text) },
  };
}
