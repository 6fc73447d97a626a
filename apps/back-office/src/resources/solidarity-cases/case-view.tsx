import { type CaseFileDto, committeeCasesLink, committeeCasesVote } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { useNavigate } from 'react-router-dom';
import { ActionButton } from '../../shell/action-button';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { ApplicationCase } from '../solidarity-applications/application-case';
import { Criteria } from '../solidarity-applications/criteria';

const choices = ['for', 'against', 'abstain'] as const;
const permission = 'solidarity.case.vote';

/** One case, for a member of the committee whom nothing links to the applicant. */
export function CaseView({ found }: { found: CaseFileDto }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, number, applicantName, campaignTitle, status, proposal, mayVote, ownVote, cast, eligible, quorum } =
    found;
  const path = { id };
  return (
    <RecordPage
      isPerson
      title={applicantName}
      code={number ?? ''}
      subtitle={[number, campaignTitle].join(' · ')}
      pills={<StatePill kind="aidState" state={status} />}
      actions={
        <>
          {mayVote &&
            choices.map((choice) => (
              <ActionButton
                key={choice}
                label={t(`solidarity.choice.${choice}`)}
                permission={permission}
                send={() => committeeCasesVote({ path, body: { choice } })}
                title={t('solidarity.voteTitle', { choice: t(`solidarity.choice.${choice}`) })}
                text={t('solidarity.voteText')}
                done={t('solidarity.voted')}
                button={{ variant: ownVote === choice ? 'contained' : 'outlined' }}
              />
            ))}
          <ActionButton
            label={t('solidarity.declareLink')}
            permission={permission}
            send={() => committeeCasesLink({ path })}
            title={t('solidarity.declareLink')}
            text={t('solidarity.declareLinkText')}
            done={t('solidarity.linkDeclared')}
            isDanger
            onDone={() => void navigate('/solidarity-cases')}
          />
        </>
      }
      figures={[
        { label: t('solidarity.proposed'), value: proposal ? <MoneyText value={proposal.amount} /> : '—' },
        { label: t('solidarity.cast'), value: `${cast} / ${eligible}` },
        { label: t('solidarity.quorum'), value: quorum },
        { label: t('solidarity.yourVote'), value: ownVote ? t(`solidarity.choice.${ownVote}`) : '—' },
      ]}
      tabs={[
        {
          key: 'case',
          label: t('solidarity.case'),
          content: <ApplicationCase application={found} papers="/me/solidarity-cases" />,
        },
        { key: 'criteria', label: t('solidarity.criteria'), content: <Criteria frozen={found.criteria} /> },
      ]}
    />
  );
}
