export { ShareAccountQuery } from './application/share-account.query';
export { SubscribeShares } from './application/subscribe-shares.use-case';
export * from './shares.errors';
export * from './shares.module';
