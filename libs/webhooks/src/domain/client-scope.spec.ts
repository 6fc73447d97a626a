import { isGrantable } from './client-scope';

describe('a third-party system', () => {
  it('may be given the permissions of the business', () => expect(isGrantable('invoicing.invoice.read')).toBe(true));

  it.each(['webhooks.api-client.manage', 'platform.audit.read', 'platform.deliveries.replay', 'shares.self.subscribe'])(
    'is never given %s',
    (permission) => expect(isGrantable(permission)).toBe(false),
  );
});
