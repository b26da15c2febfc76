import * as build from 'virtual:react-router/server-build'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { apiContext } from './app/api.ts'
import { apiOf } from './app/api-of-request.ts'
import type { CreateWeb } from './web.d.ts'

/** Names of assets hold a hash of what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable'
const FOR_AN_HOUR = 'public, max-age=3600'

/**
 * The pages, as one function from request to response: files of the client build, then the pages themselves.
 * `fetchApi` answers for the API in the same process.
 */
export const createWeb: CreateWeb = ({ fetchApi, clientFolder }) => {
  const render = createRequestHandler(build as ServerBuild, 'production')
  const web = new Hono()
  web.use(
    serveStatic({
      root: clientFolder,
      onFound: (_path, c) => c.header('cache-control', c.req.path.startsWith('/assets/') ? FOR_EVER : FOR_AN_HOUR),
    }),
  )
  web.all('*', ({ req }) => {
    const context = new RouterContextProvider()
    context.set(apiContext, apiOf(req.raw, fetchApi))
    return render(req.raw, context)
  })
  return async (request) => web.fetch(request)
}
