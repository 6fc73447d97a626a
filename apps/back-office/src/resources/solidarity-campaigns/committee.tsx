import { type CampaignFileDto, committeeRemove } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, Initials, Pill, Section } from '@coopera/ui';
import { ActionButton } from '../../shell/action-button';
import { NewSeat } from './new-seat';

/** Who decides: mandates with their dates. */
export function Committee({ campaign }: { campaign: CampaignFileDto }) {
  const { t } = useTranslation();
  const { id, seats } = campaign;
  return (
    <Section title={t('solidarity.committee')} action={<NewSeat campaign={campaign} />}>
      {seats.length === 0 && <EmptyState title={t('solidarity.noSeat')} text={t('solidarity.noSeatText')} />}
      <DataList
        link="span"
        rows={seats.map((seat) => ({
          id: seat.id,
          lead: <Initials name={seat.name} size={28} />,
          primary: seat.name,
          secondary: [
            t(seat.isMember ? 'solidarity.isMember' : 'solidarity.isStaff'),
            formatPeriod(seat.from, seat.until),
          ].join(' · '),
          amount: seat.isChair && <Pill tone="primary">{t('solidarity.chair')}</Pill>,
          status: (
            <ActionButton
              label={t('solidarity.endSeat')}
              permission="solidarity.campaign.prepare"
              send={() => committeeRemove({ path: { id, seatId: seat.id } })}
              title={t('solidarity.endSeatTitle', { name: seat.name })}
              text={t('solidarity.endSeatText')}
              done={t('solidarity.seatEnded')}
              isDanger
              button={{ size: 'small', 'aria-label': `${t('solidarity.endSeat')} ${seat.name}` }}
            />
          ),
        }))}
      />
    </Section>
  );
}
