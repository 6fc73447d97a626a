import type { CampaignFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { CampaignView } from './campaign-view';

export default function CampaignShow() {
  return <RecordBase<CampaignFileDto>>{(campaign) => <CampaignView campaign={campaign} />}</RecordBase>;
}
