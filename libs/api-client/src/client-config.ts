import { authorized } from './authorized';
import type { CreateClientConfig } from './generated/client.gen';
import { toApiError } from './problem';

/** How the generated functions reach the API: as who is signed in, in the language of the screen, throwing `ApiError`. */
export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: '',
  async fetch(input, init) {
    const response = await authorized(new Request(input, init));
    if (!response.ok) throw await toApiError(response);
    return response;
  },
});
