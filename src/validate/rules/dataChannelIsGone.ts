import { hasFeature } from '../../spec/versions.js';
import type { Rule } from '../rule.js';

/** From 3.0 on the address of the endpoint is no part of the document. Spec: flow-json.md 1, 12.1. */
export const dataChannelIsGone: Rule = ({ report }) => ({
  Flow({ value: { data_channel_uri: address }, runsAs }) {
    if (address !== undefined && hasFeature(runsAs, 'noDataChannel')) report('property-removed', '/data_channel_uri', {}, { part: 'key' });
  },
});
