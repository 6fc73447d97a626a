import { mayCall } from './public-address';

describe('the addresses that a webhook may call', () => {
  it.each(['8.8.8.8', '193.191.245.5', '172.32.0.1', '2a00:1450:400e:80f::200e'])('%s, public', (address) =>
    expect(mayCall(address, false)).toBe(true),
  );

  it.each([
    '10.0.0.1',
    '172.16.5.4',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    'fd00::1',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    '::',
    '::ffff:10.0.0.1',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    'ff02::1',
    'not-an-address',
  ])('not %s, even where loopback is', (address) => {
    expect(mayCall(address, false)).toBe(false);
    expect(mayCall(address, true)).toBe(false);
  });

  it.each(['127.0.0.1', '127.8.8.8', '::1'])('%s only where loopback is', (address) => {
    expect(mayCall(address, false)).toBe(false);
    expect(mayCall(address, true)).toBe(true);
  });
});
