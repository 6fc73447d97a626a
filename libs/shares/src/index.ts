export { RegisterShares } from './application/register-shares.use-case';
export { type Access, ShareAccess } from './application/share-access';
export { ShareAccountQuery } from './application/share-account.query';
export { SubscribeForHolder } from './application/subscribe-for-holder.use-case';
export { SubscribeShares } from './application/subscribe-shares.use-case';
export { VerifyRegister } from './application/verify-register.use-case';
export * from './shares.errors';
export * from './shares.module';
