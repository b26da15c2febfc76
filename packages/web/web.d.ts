interface WebOptions {
  /** The API in the same process; gets requests to /api alone. */
  readonly fetchApi: (request: Request) => Promise<Response>
  /** Absolute path of `build/client`. */
  readonly clientFolder: string
}

export type CreateWeb = (options: WebOptions) => (request: Request) => Promise<Response>
export declare const createWeb: CreateWeb
