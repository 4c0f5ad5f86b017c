import type { Planned } from '@/lib/import/plan';

/** A creator by name, else by id. */
export const nameOf = ({ name, creatorId }: Pick<Planned, 'name' | 'creatorId'>): string => name ?? creatorId;

/** The name as a row's head; whole in its title where it is cut. */
export const CreatorCell = ({ planned }: { planned: Pick<Planned, 'name' | 'creatorId'> }) => (
  <th scope="row" className="who" title={nameOf(planned)}>
    <bdi lang="zh-CN">{nameOf(planned)}</bdi>
  </th>
);
