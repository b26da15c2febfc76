import type { ThingType } from '../api.ts'
import { ThingsPage, thingsOf } from '../components/things-page.tsx'
import type { Route } from './+types/mechanisms.ts'

const TYPE: ThingType = 'mechanism'

export const loader = ({ context, request }: Route.LoaderArgs) => thingsOf(TYPE, { context, request })

export default function Mechanisms({ loaderData }: Route.ComponentProps) {
  return <ThingsPage type={TYPE} page={loaderData} />
}
