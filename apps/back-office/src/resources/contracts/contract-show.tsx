import type { ContractFileDto } from '@coopera/api-client';
import { RecordBase } from '../../shell/record-base';
import { ContractView } from './contract-view';

const moving = ['queued', 'sent', 'waiting'];

/** While social security has not answered, the contract is asked again. */
export default function ContractShow() {
  return (
    <RecordBase<ContractFileDto>
      refetchInterval={(contract) => (contract && moving.includes(contract.dimona) ? 3000 : false)}
    >
      {(contract) => <ContractView contract={contract} />}
    </RecordBase>
  );
}
