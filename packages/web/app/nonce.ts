import { createContext, useContext } from 'react'

/** The header in which the server hands over the nonce of its content security policy, anew for each request. */
export const NONCE_HEADER = 'x-servanda-nonce'

/** The nonce that inline scripts must carry; known on the server alone. */
export const NonceContext = createContext<string | undefined>(undefined)
export const useNonce = (): string | undefined => useContext(NonceContext)
