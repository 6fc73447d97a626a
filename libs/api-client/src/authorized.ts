import { noteToday } from './server-day';
import { session } from './session';

function dressed(request: Request): Request {
  const token = session.token();
  request.headers.set('Accept-Language', document.documentElement.lang);
  request.headers.set('X-Coopera-App', session.app());
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

/** Sends a request as who is signed in; when the access token has expired, renews it and asks once more. */
export async function authorized(request: Request): Promise<Response> {
  let response = await fetch(dressed(request.clone()));
  if (response.status === 401 && (await session.refresh())) response = await fetch(dressed(request));
  noteToday(response);
  return response;
}
