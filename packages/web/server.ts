import * as build from 'virtual:react-router/server-build'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { apiContext } from './app/api.ts'
import { apiOf } from './app/api-of-request.ts'
import { clientFiles } from './client-files.ts'
import type { CreateWeb } from './web.d.ts'

/**
 * The pages, as one function from request to response: files of the client build, then the pages themselves.
 * `fetchApi` answers for the API in the same process.
 */
export const createWeb: CreateWeb = ({ fetchApi, clientFolder }) => {
  const files = clientFiles(clientFolder)
  const render = createRequestHandler(build as ServerBuild, 'production')
  return async (request) => {
    const file = files.get(new URL(request.url).pathname)
    if (file && request.method === 'GET') return new Response(file.bytes, { headers: file.headers })
    if (file && request.method === 'HEAD') return new Response(null, { headers: file.headers })
    const context = new RouterContextProvider()
    context.set(apiContext, apiOf(request, fetchApi))
    return render(request, context)
  }
}
