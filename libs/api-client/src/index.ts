export { download } from './download';
export * from './generated/sdk.gen';
export type * from './generated/types.gen';
export { nextPage, type Page, type Stretch } from './page';
export { ApiError, type FieldProblem, type Problem } from './problem';
export { type Query, type QueryValue, type RequestOptions, request, requestJson, toSearch } from './request';
export { type AppName, type SessionState, type SessionUser, session } from './session';
export { useIntention } from './use-intention';
export { useSession, useUser } from './use-session';
