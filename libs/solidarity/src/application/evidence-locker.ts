import { createHash } from 'node:crypto';
import { Cipher, Clock, newId, Storage } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Evidence, EvidenceRepository } from '../persistence/evidence.repository';
import { solidarityErrors } from '../solidarity.errors';

/** The papers of applications, encrypted before they are stored: illness and misfortune are in them. */
@Injectable()
export class EvidenceLocker {
  constructor(
    private readonly repository: EvidenceRepository,
    private readonly storage: Storage,
    private readonly cipher: Cipher,
    private readonly clock: Clock,
  ) {}

  async put(applicationId: string, fileName: string, contentType: string, bytes: Buffer): Promise<string> {
    const id = newId<'evidence'>();
    const storageKey = `solidarity-application/${applicationId}/${id}`;
    await this.storage.put(storageKey, this.cipher.encrypt(bytes.toString('base64')), 'application/octet-stream');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.repository.add(
      { id, applicationId, fileName, contentType, size: bytes.length, sha256, storageKey },
      this.clock.now(),
    );
    return id;
  }

  /** Fails with: solidarity.evidence-not-found */
  async read(applicationId: string, id: string): Promise<{ evidence: Evidence; bytes: Buffer }> {
    const evidence = await this.repository.find(applicationId, id);
    if (!evidence) throw solidarityErrors.fail('evidence-not-found');
    const bytes = Buffer.from(this.cipher.decrypt(await this.storage.get(evidence.storageKey)), 'base64');
    return { evidence, bytes };
  }

  list(applicationId: string): Promise<Evidence[]> {
    return this.repository.ofApplication(applicationId);
  }

  /** Nothing of the paper is left in the storage. Fails with: solidarity.evidence-not-found */
  async erase(applicationId: string, id: string): Promise<void> {
    const evidence = await this.repository.find(applicationId, id);
    if (!evidence) throw solidarityErrors.fail('evidence-not-found');
    await this.storage.put(evidence.storageKey, Buffer.alloc(0), 'application/octet-stream');
    await this.repository.markErased(id, this.clock.now());
  }
}
