import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether script has taken over the page: false on the server and on the first render in the browser. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
