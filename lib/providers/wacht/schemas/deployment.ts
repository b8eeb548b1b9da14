import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { sparse, time } from './sparse.ts';

export const deployment = object('deployment', 'What the SDK has to know to start', {
  id: field.anyId('The deployment'),
  ...sparse({
    mode: field.choice(['production', 'staging'], 'What it is for'),
    publishable_key: field.text('text', 'The key that the app’s page has'),
    backend_host: field.text('host', 'Where this API is'),
    frontend_host: field.text('host', 'Where the hosted pages are'),
    mail_from_host: field.text('host', 'Where mails come from'),
    maintenance_mode: field.flag('changes are refused for now'),
    project_id: field.anyId('The project'),
    auth_settings: field.metadata('How users may sign in'),
    b2b_settings: field.metadata('What organizations and workspaces may do'),
    ui_settings: field.metadata('How its pages look'),
    restrictions: field.metadata('Who may sign up'),
    social_connections: z.array(field.metadata('A service that users may sign in with')),
    created_at: time('When it was made'),
    updated_at: time('When it last changed'),
    deleted_at: time('When it was given up'),
  }),
});
