import { field, object } from '../../../parse/index.ts';

export const sessionActivity = object('session_activity', 'The device that last used a session', {
  object: field.choice(['session_activity'], 'Kind of this object'),
  id: field.opaqueId('The activity'),
  device_type: field.text('text', 'Kind of device').nullish(),
  is_mobile: field.flag('It is a mobile device'),
  browser_name: field.text('text', 'Name of the browser').nullish(),
  browser_version: field.text('text', 'Version of the browser').nullish(),
  ip_address: field.text('ip', 'Address it came from').nullish(),
  city: field.text('place', 'City it came from').nullish(),
  country: field.text('place', 'Country it came from').nullish(),
});
