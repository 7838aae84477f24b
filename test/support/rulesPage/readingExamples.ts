import type { Excerpts } from './excerpt.js';

/** Whole documents for the rules of reading that a few characters can show. */
export const readingExamples: ReadonlyMap<string, Excerpts> = new Map([
  ['json-syntax', { part: '', bad: '{ "version": "7.3", "screens": [ }', good: '{ "version": "7.3", "screens": [] }' }],
  ['json-empty', { part: '', bad: ' ', good: '{}' }],
  ['not-an-object', { part: '', bad: '[{ "version": "7.3" }]', good: '{ "version": "7.3" }' }],
  ['not-json-value', { part: '', bad: '{ "version": "7.3", "screens": [{ "id": "START", "weight": 1e999 }] }', good: '{ "version": "7.3", "screens": [{ "id": "START", "weight": 1e9 }] }' }],
  ['duplicate-key', { part: '', bad: '{ "version": "7.2", "version": "7.3" }', good: '{ "version": "7.3" }' }],
  ['prototype-key', { part: '', bad: '{ "screens": [{ "data": { "__proto__": {} } }] }', good: '{ "screens": [{ "data": { "parent": {} } }] }' }],
  ['no-screens', { part: '', bad: '{ "version": "7.3" }', good: '{ "version": "7.3", "screens": [{ "id": "START" }] }' }],
  ['screens-empty', { part: '', bad: '{ "version": "7.3", "screens": [] }', good: '{ "version": "7.3", "screens": [{ "id": "START" }] }' }],
  ['screens-not-a-list', { part: '', bad: '{ "version": "7.3", "screens": { "id": "START" } }', good: '{ "version": "7.3", "screens": [{ "id": "START" }] }' }],
  ['screen-not-an-object', { part: '', bad: '{ "version": "7.3", "screens": ["START"] }', good: '{ "version": "7.3", "screens": [{ "id": "START" }] }' }],
]);
