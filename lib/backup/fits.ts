import { z } from 'zod';

type Fits = (value: unknown) => boolean;

const compiled = new WeakMap<z.core.$ZodType, Fits>();

/**
 * Whether a value of JSON is what a schema takes, and nothing more: no message, no copy. Without code made from texts, which our pages
 * forbid, zod takes five times as long. What is not known here is asked of zod itself.
 */
export function fitsOf(schema: z.core.$ZodType): Fits {
  const known = compiled.get(schema);
  if (known) return known;
  const isOfKind = kindOf(schema as z.core.$ZodTypes);
  const checks = checksOf(schema as z.core.$ZodTypes);
  const fits: Fits = checks.length === 0 ? isOfKind : value => isOfKind(value) && passes(checks, value);
  compiled.set(schema, fits);
  return fits;
}

/** A text in a format is a schema and its own check. */
function checksOf(schema: z.core.$ZodTypes): z.core.$ZodCheck<never>[] {
  const { def, traits } = schema._zod;
  const own = traits.has('$ZodCheck') && def.type !== 'custom' ? [schema as unknown as z.core.$ZodCheck<never>] : [];
  return [...own, ...(def.checks ?? [])];
}

function passes(checks: z.core.$ZodCheck<never>[], value: unknown): boolean {
  const payload = { value: value as never, issues: [] };
  for (const check of checks) {
    check._zod.check(payload);
    if (payload.issues.length > 0) return false;
  }
  return true;
}

function kindOf(schema: z.core.$ZodTypes): Fits {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return value => typeof value === 'string';
    case 'number':
      return value => Number.isFinite(value);
    case 'boolean':
      return value => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    case 'never':
      return () => false;
    case 'enum':
    case 'literal': {
      const values = schema._zod.values as Set<unknown>;
      return value => values.has(value);
    }
    case 'optional':
    case 'nullable': {
      const [inner, absent] = [fitsOf(def.innerType), def.type === 'optional' ? undefined : null];
      return value => value === absent || inner(value);
    }
    case 'union': {
      const options = def.options.map(fitsOf);
      return value => options.some(fits => fits(value));
    }
    case 'array': {
      const element = fitsOf(def.element);
      return value => Array.isArray(value) && value.every(element);
    }
    case 'object':
      return fieldsOf(def);
    case 'pipe':
      if (def.out._zod.def.type === 'transform' && def.in._zod.def.type === 'string') return fitsOf(def.in);
      return askingZod(schema);
    default:
      return askingZod(schema);
  }
}

function fieldsOf({ shape, catchall }: z.core.$ZodObjectDef): Fits {
  const fields = new Map(Object.entries(shape).map(([name, field]) => [name, fitsOf(field)]));
  const needed = Object.entries(shape).flatMap(([name, field]) =>
    z.strictObject({ [name]: field }).safeParse({}).success ? [] : [name]
  );
  const other = catchall ? fitsOf(catchall) : () => true;
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const row = value as Record<string, unknown>;
    for (const name in row) if (!(fields.get(name) ?? other)(row[name])) return false;
    return needed.every(name => name in row);
  };
}

const askingZod =
  (schema: z.core.$ZodType): Fits =>
  value =>
    z.safeParse(schema, value).success;
