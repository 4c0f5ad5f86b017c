import { abeiTravel } from './creators/abei-travel';
import { aliSkin } from './creators/ali-skin';
import { chenDesk } from './creators/chen-desk';
import { dayuWorld } from './creators/dayu-world';
import { laozhouLab } from './creators/laozhou-lab';
import { liziMakeup } from './creators/lizi-makeup';
import { maoheBalcony } from './creators/maohe-balcony';
import { meiMelbourne } from './creators/mei-melbourne';
import { nanfengHome } from './creators/nanfeng-home';
import { tangtangOutfit } from './creators/tangtang-outfit';
import { xiaomanTable } from './creators/xiaoman-table';
import type { CreatorDefinition } from './sample-creator';

/** Three healthy creators, then one made for each red flag, in the flags' own order. */
export const sampleDefinitions: readonly CreatorDefinition[] = [
  aliSkin,
  nanfengHome,
  meiMelbourne,
  xiaomanTable,
  abeiTravel,
  tangtangOutfit,
  dayuWorld,
  chenDesk,
  liziMakeup,
  maoheBalcony,
  laozhouLab
];
