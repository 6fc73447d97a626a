import { type ActivityId, type AdviserId, type LoginId, type MemberId } from '@coopera/kernel';
import { type PrivateFile, PrivateFiles } from '@coopera/members';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AidApplication } from '../domain/aid-application';
import { type Applicant, type Judge, type LinkKind, linksBetween, type Person } from '../domain/links';
import { CaseRepository } from '../persistence/case.repository';
import { solidarityErrors } from '../solidarity.errors';
import { SealedContent } from './sealed-content';

/** Who would handle a case: a seat of the committee, or the coordinator. */
export interface Handler {
  loginId: LoginId;
  memberId: MemberId | null;
  adviserId: AdviserId | null;
}

/** Finds what links the people who handle cases to the applicants, in four queries whatever their number. */
@Injectable()
export class Recusals {
  constructor(
    private readonly files: PrivateFiles,
    private readonly cases: CaseRepository,
    private readonly sealed: SealedContent,
    private readonly database: Database,
  ) {}

  /** Links by application, then by sign-in of the handler. */
  async linksOf(
    applications: AidApplication[],
    handlers: Handler[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<LoginId, LinkKind[]>>> {
    const people = [
      ...applications.map(({ data }) => data.memberId),
      ...handlers.flatMap(({ memberId }) => memberId ?? []),
    ];
    const files = await this.files.of(people);
    const activities = await this.activitiesOf(people);
    const declared = await this.cases.declaredLinks(applications.map(({ data }) => data.id));
    const judges = handlers.map((handler) => asJudge(handler, files, activities));
    return new Map(
      applications.map((application) => {
        const { id, memberId, content } = application.data;
        const applicant: Applicant = {
          ...asPerson(memberId, files.get(memberId), activities),
          memberId,
          adviserId: null,
          advisedBy: files.get(memberId)?.adviserId ?? null,
          declaredWith: declared.filter(({ applicationId }) => applicationId === id).map(({ loginId }) => loginId),
        };
        const named = this.sealed.open(content)?.iban;
        if (named) applicant.ibans = [...applicant.ibans, named];
        return [id, new Map(judges.map((judge) => [judge.loginId, linksBetween(applicant, judge)]))];
      }),
    );
  }

  /** Fails with: solidarity.recused */
  async mustBeFree(application: AidApplication, handler: Handler): Promise<void> {
    const links = (await this.linksOf([application], [handler])).get(application.data.id)?.get(handler.loginId) ?? [];
    refuseLinked(links);
  }

  private async activitiesOf(ids: MemberId[]): Promise<ReadonlyMap<MemberId, ActivityId[]>> {
    const rows = await this.database.query<{ memberId: MemberId; ids: ActivityId[] }>(
      `SELECT member_id AS "memberId", array_agg(activity_id) AS ids FROM activities.v_bearer WHERE member_id = ANY($1) GROUP BY 1`,
      [ids],
    );
    return new Map(rows.map((row) => [row.memberId, row.ids]));
  }
}

/** Fails with: solidarity.recused */
export function refuseLinked(links: readonly LinkKind[]): void {
  if (links[0]) throw solidarityErrors.fail('recused', { link: links[0], links: links.join(', ') });
}

type ByMember<T> = ReadonlyMap<MemberId, T>;

const asPerson = (memberId: MemberId, file: PrivateFile | undefined, activities: ByMember<ActivityId[]>): Person => ({
  memberId,
  adviserId: null,
  street: file?.street ?? null,
  postalCode: file?.postalCode ?? null,
  ibans: file?.iban ? [file.iban] : [],
  activityIds: activities.get(memberId) ?? [],
});

const nobody: Person = { memberId: null, adviserId: null, street: null, postalCode: null, ibans: [], activityIds: [] };

const asJudge = (
  { loginId, memberId, adviserId }: Handler,
  files: ByMember<PrivateFile>,
  activities: ByMember<ActivityId[]>,
): Judge => ({ ...(memberId ? asPerson(memberId, files.get(memberId), activities) : nobody), loginId, adviserId });
