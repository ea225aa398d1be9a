import { z } from 'astro/zod';

const operatorSchema = z.strictObject({
  name: z.string(),
  representative: z.string(),
  street: z.string(),
  town: z.string(),
  email: z.union([z.email(), z.literal('')]),
  phone: z.string(),
  /** Who runs the web server, as named in the privacy notice. */
  hosting: z.string(),
});

export type Operator = z.infer<typeof operatorSchema>;

/** Reads the operator file; throws when it holds an unknown or malformed entry. */
export function parseOperator(data: unknown): Operator {
  return operatorSchema.parse(data);
}

/** True when everything is there that an imprint must name (§ 5 DDG). */
export function isComplete(operator: Operator): boolean {
  return [operator.name, operator.street, operator.town, operator.email, operator.hosting].every(
    (entry) => entry.trim() !== '',
  );
}
