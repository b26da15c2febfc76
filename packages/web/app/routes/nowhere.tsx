import { data } from 'react-router'

export function loader() {
  throw data({ code: 'not-found' }, { status: 404 })
}

export default function Nowhere() {
  return null
}
