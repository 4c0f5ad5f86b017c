import type { Because } from '@/lib/report/report';

/** One figure of a flag's grounds in words; "—" where the rule did not give it. */
export function figure(because: Because, name: string, form: (value: number) => string): string {
  const value = because[name];
  return typeof value === 'number' ? form(value) : '—';
}

/** A span of two figures of a flag's grounds. */
export function span(because: Because, form: (low: number, high: number) => string): string {
  const { low, high } = because;
  return typeof low === 'number' && typeof high === 'number' ? form(low, high) : '—';
}
