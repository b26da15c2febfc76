import { data } from 'react-router'
import type { ThingType } from '../api.ts'
import { ThingsPage, thingsOf } from '../components/things-page.tsx'
import { THINGS } from '../words/things.ts'
import type { Route } from './+types/things.ts'

export async function loader({ context, request, params: { type } }: Route.LoaderArgs) {
  if (!isThingType(type)) throw data({ code: 'not-found' }, { status: 404 })
  return { type, page: await thingsOf(type, { context, request }) }
}

const isThingType = (type: string): type is ThingType => Object.hasOwn(THINGS, type)

export default function Things({ loaderData: { type, page } }: Route.ComponentProps) {
  return <ThingsPage type={type} page={page} />
}
