import { limits } from '../../spec/limits.js';
import { isDynamicText } from '../dynamicText.js';
import { imageBytes } from '../imageBytes.js';
import { isAddress } from '../isAddress.js';
import { mostBytes } from '../mostBytes.js';
import type { Rule } from '../rule.js';
import { placeOf } from '../shapes.js';

/** A picture is part of the document, in base64, and not larger than phones take. Spec: components.md 5, 6. */
export const imagesAreEmbedded: Rule = ({ report, document: { runsAs } }) => ({
  kinds: ['image'],
  Property(property) {
    const { key, value, row, shape: { owner } } = property;
    if (typeof value !== 'string' || value === '' || isAddress(value) || isDynamicText(value, runsAs)) return;
    const place = placeOf(property);
    const bytes = imageBytes(value);
    if (bytes === undefined) return report('image-not-embedded', place, { key, owner });
    const max = mostBytes(row, runsAs);
    if (max !== undefined && bytes > max) report('image-too-large', place, { key, owner, kibibytes: Math.ceil(bytes / 1024), max: max / 1024 });
    else if (max === undefined && bytes > limits.advisedImageBytes) report('image-heavy', place, { key, owner, kibibytes: Math.ceil(bytes / 1024), max: limits.advisedImageBytes / 1024 });
  },
});
