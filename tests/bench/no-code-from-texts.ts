import { z } from 'zod';

// While a bundle is put into a page, its policy does not hold yet: zod would take it that it may make code from texts. Import this first.
z.config({ jitless: true });
