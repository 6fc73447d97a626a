import type { Scope } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AidApplication } from '../domain/aid-application';
import { fileTypeOf } from '../domain/file-type';
import { ApplicationRepository } from '../persistence/application.repository';
import { solidarityErrors } from '../solidarity.errors';
import { EvidenceLocker } from './evidence-locker';

/** An applicant adds papers while he writes, or when the coordinator asks for more. */
@Injectable()
export class OwnEvidence {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly locker: EvidenceLocker,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** Fails with: solidarity.application-not-found, solidarity.wrong-state, solidarity.evidence-not-accepted, solidarity.too-many-files */
  @Transactional()
  async add(id: string, file: { name: string; bytes: Buffer }, scope: Scope): Promise<string> {
    mustBeWriting(await this.applications.getForUpdate(id, scope));
    const type = fileTypeOf(file.bytes);
    if (!type) throw solidarityErrors.fail('evidence-not-accepted', {}, '/file');
    const maximum = this.parameters.at(this.clock.today()).count('solidarity.maximum-files').value;
    if ((await this.locker.list(id)).length >= maximum) throw solidarityErrors.fail('too-many-files', { maximum });
    return this.locker.put(id, file.name, type, file.bytes);
  }

  /** Fails with: solidarity.application-not-found, solidarity.wrong-state, solidarity.evidence-not-found */
  @Transactional()
  async remove(id: string, evidenceId: string, scope: Scope): Promise<void> {
    mustBeWriting(await this.applications.getForUpdate(id, scope));
    await this.locker.erase(id, evidenceId);
  }
}

function mustBeWriting({ data }: AidApplication): void {
  if (!['draft', 'to-complete'].includes(data.status))
    throw solidarityErrors.fail('wrong-state', { status: data.status });
}
