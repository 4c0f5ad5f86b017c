import type { Brief } from '@/lib/evidence/brief';

/** A brief that the user wrote, under an id of its own; `createdAt` and `updatedAt` are ISO instants. */
export interface StoredBrief {
  id: string;
  brief: Brief;
  createdAt: string;
  updatedAt: string;
}
