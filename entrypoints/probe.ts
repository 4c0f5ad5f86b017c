import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { probeOf } from '@/lib/reader/probe';

/** Runs once in a page, when the user asks for a report; its result goes back to the worker. */
export default defineUnlistedScript(() => probeOf(document, location.href));
