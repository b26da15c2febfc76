/** Bad use, with a stable code and a line that says what to do next. Bad input to a stage is an Issue instead. */
export class ServandaError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ServandaError'
    this.code = code
  }
}
