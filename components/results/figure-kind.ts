import type { FigureId } from '@/lib/campaign/result-figures';
import type { Kind } from '@/lib/export/column';
import { type FigureUnit, unitOf } from './figure-words';

const kinds: Record<FigureUnit, Kind> = { count: 'number', yuan: 'yuan', share: 'percent', factor: 'number' };

/** How a sheet writes a figure. */
export const kindOf = (id: FigureId): Kind => kinds[unitOf(id)];
