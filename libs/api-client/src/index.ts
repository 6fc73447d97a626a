export { download } from './download';
export type { Page, Stretch } from './page';
export { ApiError, type FieldProblem, type Problem } from './problem';
export { type Query, type QueryValue, type RequestOptions, request, requestJson, toSearch } from './request';
export { type SessionState, type SessionUser, session } from './session';
export { useSession, useUser } from './use-session';
