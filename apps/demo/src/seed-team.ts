import { OpenActivity, ValidateActivity } from '@coopera/activities';
import { type AdviserId, wholeCooperative } from '@coopera/kernel';
import { AdmitCandidate, RegisterCandidate } from '@coopera/members';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

/** The shared team, which sells training to the public under an Activité of its own. */
@Injectable()
export class SeedTeam {
  constructor(
    private readonly register: RegisterCandidate,
    private readonly admit: AdmitCandidate,
    private readonly openActivity: OpenActivity,
    private readonly validate: ValidateActivity,
    private readonly database: Database,
  ) {}

  async open(name: string): Promise<void> {
    const adviser = await this.database.first<{ id: AdviserId }>(
      `SELECT id FROM members.adviser WHERE email = 'conseil@coopera.example'`,
    );
    if (!adviser) throw new Error('people are seeded before training');
    const memberId = await this.register.execute({
      firstName: 'Équipe',
      lastName: 'Coopéra',
      email: 'equipe.formations@coopera.example',
      language: 'fr',
    });
    const scope = wholeCooperative;
    await this.admit.execute({ memberId, adviserId: adviser.id, scope, quietly: true });
    const activityId = await this.openActivity.execute({ name, trade: 'Formation', memberId, scope });
    await this.validate.execute({ activityId, by: 'Zoé Claes', scope });
  }
}
