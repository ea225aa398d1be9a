import { z } from '../../schemas/common.ts';

/** The part of JSON Schema that our schemas use. */
export type FieldSchema = {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly unknown[];
  readonly const?: string;
  /** The variants of a file that come in several kinds. */
  readonly oneOf?: readonly FieldSchema[];
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

/**
 * The variant that a file means by its `kind`; while that is missing or unknown, only the field
 * itself is known, with all kinds that there are.
 */
export function variantOf(root: FieldSchema, data: unknown): FieldSchema {
  const variants = root.oneOf;
  if (!variants) return root;
  const { kind } = data as { kind?: unknown };
  const meant = variants.find((variant) => variant.properties?.['kind']?.const === kind);
  const kinds = variants.map((variant) => variant.properties?.['kind']?.const);
  const description = variants[0]?.properties?.['kind']?.description ?? '';
  return meant ?? { properties: { kind: { enum: kinds, description } } };
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
