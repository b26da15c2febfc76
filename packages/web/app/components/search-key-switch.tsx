import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useHydrated } from '../hydrated.ts'
import { isSearchKeyOn, SEARCH_KEY, switchSearchKey } from '../shortcut.ts'

/** Says what the search key does, and with script lets it be switched off. */
export function SearchKeySwitch() {
  const isHydrated = useHydrated()
  return (
    <>
      <p>
        <Trans>
          <kbd>{SEARCH_KEY}</kbd> leads to the search field from anywhere on a page.
        </Trans>
      </p>
      <Switch key={String(isHydrated)} isAlive={isHydrated} />
    </>
  )
}

/** The setting lives in the browser: until script is there, the switch waits out of sight. */
function Switch({ isAlive }: { readonly isAlive: boolean }) {
  const [isOn, setOn] = useState(() => !isAlive || isSearchKeyOn())
  const change = (to: boolean) => {
    switchSearchKey(to ? 'on' : 'off')
    setOn(to)
  }
  return (
    <label className="choice" hidden={!isAlive}>
      <input type="checkbox" checked={isOn} onChange={(event) => change(event.currentTarget.checked)} />
      <span>
        <Trans>The key is switched on in this browser</Trans>
      </span>
    </label>
  )
}
