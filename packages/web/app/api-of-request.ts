import { type Client, createClient } from '@servanda/server/client'
import { data } from 'react-router'

/** The API in the same process, under the origin of a page. What it refuses becomes the problem that the page shows. */
export function apiOf(page: Request, fetchApi: (request: Request) => Promise<Response>): Client {
  return createClient(async (request) => {
    const response = await fetchApi(request)
    if (!response.ok) throw data(await response.json(), { status: response.status })
    return response
  }, new URL(page.url).origin)
}
