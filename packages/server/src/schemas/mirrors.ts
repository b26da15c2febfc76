import type { z } from '@hono/zod-openapi'

/** A type without what a schema cannot say: that a field is read-only, or that an absent one is not `undefined`. */
type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Each)[]
    ? Plain<Each>[]
    : { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }

type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? unknown : 'not as the row'

/** A schema that says exactly what `Row` says: the compiler refuses a field too many, too few or of another type. */
export const mirrors =
  <Row>() =>
  <Schema extends z.ZodType>(schema: Schema & Same<z.output<Schema>, Row>): Schema =>
    schema
