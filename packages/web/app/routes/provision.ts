import { redirect } from 'react-router'
import { apiContext } from '../api.ts'
import { readerPath } from '../reader/address.ts'
import type { Route } from './+types/provision.ts'

/** A provision has no page of its own: its address leads to its place in the text. */
export async function loader({ context, params }: Route.LoaderArgs) {
  return redirect(readerPath(await context.get(apiContext).provision(params.id)))
}
