import { isObject, kindName } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import { linkSchemes } from '../../spec/actions.js';
import { hasFeature } from '../../spec/versions.js';
import { isDynamicText } from '../dynamicText.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

const address = /^([A-Za-z][A-Za-z0-9+.-]*:)\/\/[^\s/?#]+[^\s]*$/;

/** Links lead to http or https addresses. Spec: flow-json.md 1, 10.1. */
export const linkIsAddress: Rule = ({ report, document: { runsAs } }) => {
  const check = (key: string, url: string, place: string): void => {
    const scheme = address.exec(url)?.[1]?.toLowerCase();
    if (scheme === undefined || !(linkSchemes as readonly string[]).includes(scheme)) report('link-malformed', place, { key, url });
  };
  return {
    Flow({ value: { data_channel_uri: url } }) {
      if (typeof url === 'string' && !hasFeature(runsAs, 'noDataChannel')) check('data_channel_uri', url, '/data_channel_uri');
    },
    kinds: ['action'],
    Property(property) {
      const { value: action } = property;
      if (!isObject(action) || action.name !== 'open_url' || action.url === undefined) return;
      const { url } = action;
      const place = joinPointer(placeOf(property), 'url');
      if (typeof url !== 'string') report('property-wrong-type', place, { key: 'url', expected: 'text', found: kindName(url) });
      else if (!isDynamicText(url, runsAs)) check('url', url, place);
    },
  };
};
