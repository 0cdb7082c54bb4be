import { z } from 'zod';

// The program's policy lets no text become code; without this zod would try to once, and the browser would report it.
z.config({ jitless: true });
