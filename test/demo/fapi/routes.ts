// Which operations the Frontend API knows.
import type { Scenario } from '../scenarios.ts';
import { createDevBrowser, readClient, readEnvironment, removeSessions } from './client.ts';
import {
  createTemplateToken,
  createToken,
  endSession,
  listActiveSessions,
  readSession,
  removeSession,
  touch,
} from './session.ts';
import { attemptFirstFactor, createSignIn } from './sign-in.ts';
import type { Handler } from './visit.ts';

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly handler: Handler;
  /** The name under which a scenario can refuse it. */
  readonly name?: keyof NonNullable<Scenario['refuse']>;
}

const SESSION = '/v1/client/sessions/(?<session>sess_\\w+)';

const route = (method: string, path: string, handler: Handler, name?: Route['name']): Route => ({
  method,
  path: new RegExp(`^${path}$`),
  handler,
  ...(name ? { name } : {}),
});

export const routes: readonly Route[] = [
  route('POST', '/v1/dev_browser', createDevBrowser),
  route('GET', '/v1/environment', readEnvironment),
  route('PATCH', '/v1/environment', readEnvironment),
  route('GET', '/v1/client', readClient, 'client'),
  route('DELETE', '/v1/client/sessions', removeSessions),
  route('GET', SESSION, readSession),
  route('POST', `${SESSION}/touch`, touch, 'touch'),
  route('POST', `${SESSION}/tokens`, createToken, 'tokens'),
  route('POST', `${SESSION}/tokens/(?<template>[\\w-]+)`, createTemplateToken, 'template'),
  route('POST', `${SESSION}/end`, endSession),
  route('POST', `${SESSION}/remove`, removeSession),
  route('GET', '/v1/me/sessions/active', listActiveSessions),
  route('POST', '/v1/client/sign_ins', createSignIn),
  route('POST', '/v1/client/sign_ins/(?<signIn>sia_\\w+)/attempt_first_factor', attemptFirstFactor),
];
