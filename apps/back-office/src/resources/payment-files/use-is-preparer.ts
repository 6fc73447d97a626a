import { type PaymentFileItemDto, useUser } from '@coopera/api-client';

/** Whether the signed-in person prepared the file: another one approves it then. The API decides by who it was. */
export const useIsPreparer = ({ preparedByName }: PaymentFileItemDto): boolean =>
  useUser().displayName === preparedByName;
