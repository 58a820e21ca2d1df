import * as z from 'zod/mini'

/** Reads what has a shape; undefined for what has not. */
export function reads<T>(shape: z.ZodMiniType<T>): (data: unknown) => T | undefined {
  return (data) => z.safeParse(shape, data).data
}
