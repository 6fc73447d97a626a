import type { MemberCampaignDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorSummary, ProblemAlert, Section, Steps, StickyActions } from '@coopera/ui';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useForm } from 'react-hook-form';
import { readDraft } from '../../session/drafts';
import { AccountFields } from './account-fields';
import { ApplyReview } from './apply-review';
import type { ApplyValues } from './apply-values';
import { EvidenceStep } from './evidence-step';
import { SituationFields } from './situation-fields';
import { applySteps, useApplySteps } from './use-apply-steps';
import { useKeptDraft } from './use-kept-draft';

interface ApplyFormProps {
  campaign: MemberCampaignDto;
  applicationId: string | undefined;
  values: ApplyValues;
}

/** Four short steps, each kept before the next. */
export function ApplyForm({ campaign, applicationId, values }: ApplyFormProps) {
  const { t } = useTranslation();
  const draft = `aid-${campaign.id}`;
  const form = useForm<ApplyValues>({ defaultValues: { ...values, ...readDraft<ApplyValues>(draft) } });
  const { control, setFocus, formState, getValues } = form;
  useKeptDraft(form, campaign.id, draft);
  const { step, back, next, id, problem, isBusy } = useApplySteps(form, campaign.id, draft, applicationId);
  const isLast = step === applySteps.length - 1;
  return (
    <Box component="form" noValidate onSubmit={next} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
      <Steps steps={applySteps.map((key) => ({ key, label: t(`solidarity.step.${key}`) }))} current={step} />
      <Section title={t(`solidarity.step.${applySteps[step]}`)}>
        <ErrorSummary errors={formState.errors} onGo={(name) => setFocus(name as 'reason')} />
        <ProblemAlert error={problem} />
        {step === 0 && <SituationFields control={control} />}
        {step === 1 && id && <EvidenceStep applicationId={id} />}
        {step === 2 && <AccountFields control={control} campaignId={campaign.id} />}
        {isLast && <ApplyReview campaignId={campaign.id} values={getValues()} />}
      </Section>
      <StickyActions>
        {step > 0 && (
          <Button variant="outlined" onClick={back}>
            {t('solidarity.back')}
          </Button>
        )}
        <Button type="submit" variant="contained" loading={isBusy}>
          {t(isLast ? 'solidarity.send' : 'solidarity.next')}
        </Button>
      </StickyActions>
    </Box>
  );
}
