import { build } from '../tools/build';

/** Every end-to-end test drives the extension as it is built for people. */
export default async function buildOnce(): Promise<void> {
  await build('chrome');
  await build('firefox');
}
