/** `npm run build`: makes `dist/` afresh. */
import { join } from 'node:path';
import { buildDist } from './dist.ts';
import { repository } from './repository.ts';

await buildDist(join(repository, 'dist'));
