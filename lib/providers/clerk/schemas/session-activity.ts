import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { tagged } from './tagged.ts';

export const sessionActivity = tagged('session_activity', 'The device that last used a session', {
  id: field.opaqueId('The activity'),
  device_type: z.nullish(field.text('text', 'Kind of device')),
  is_mobile: field.flag('it is a mobile device'),
  browser_name: z.nullish(field.text('text', 'Name of the browser')),
  browser_version: z.nullish(field.text('text', 'Version of the browser')),
  ip_address: z.nullish(field.text('ip', 'Address it came from')),
  city: z.nullish(field.text('place', 'City it came from')),
  country: z.nullish(field.text('place', 'Country it came from')),
});
