import { z } from '../../schemas/common.ts';

/** The part of JSON Schema that our schemas use. */
export type FieldSchema = {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** A zod schema as plain data: `input` is what editors write, `output` what pages receive. */
export function fieldsOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): FieldSchema {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as FieldSchema;
}

/** The schema of one field; undefined when there is no such field. */
export function fieldAt(
  root: FieldSchema,
  path: readonly (string | number)[],
): FieldSchema | undefined {
  let field: FieldSchema | undefined = root;
  for (const part of path) {
    field = typeof part === 'number' ? field?.items : field?.properties?.[part];
  }
  return field;
}
