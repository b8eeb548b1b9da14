import { seconds } from '../../../time.ts';

/** How long the SDK may take from its script to its first client (clerk/javascript, `loadClerkJsScript`). */
export const patience = seconds(15);
