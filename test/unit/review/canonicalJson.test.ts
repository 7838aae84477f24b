import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/review/digest/canonicalJson.js';
import { digestOf } from '../../../src/review/digest/digestOf.js';
import type { JsonValue } from '../../../src/spec/types.js';

const view = new DataView(new ArrayBuffer(8));
const double = (bits: string): number => {
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
};

describe('canonical JSON, by the samples of RFC 8785', () => {
  // Appendix B.
  it.each([
    ['0000000000000000', '0'], ['8000000000000000', '0'], ['0000000000000001', '5e-324'], ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'], ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'], ['c340000000000000', '-9007199254740992'], ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'], ['44b52d02c7e14af6', '1e+23'], ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'], ['444b1ae4d6e2ef4f', '999999999999999900000'], ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'], ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'], ['41b3de4355555554', '333333333.33333325'], ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'], ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'], ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('number %s is written %s', (bits, written) => {
    expect(canonicalJson(double(bits))).toBe(written);
  });

  it('writes literals, numbers and strings as section 3.2.2 does', () => {
    const source = '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],'
      + '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
    expect(canonicalJson(JSON.parse(source) as JsonValue)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 units, as section 3.2.3 does', () => {
    const source = {
      '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One', '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(source)) as object).length).toBe(7);
    const order = [...canonicalJson(source).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
    expect(order).toEqual([
      'Carriage Return', 'One', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('writes weird strings and structures as the published samples do', () => {
    expect(canonicalJson(['\u0000\u0007\u0008\u0009\u000b\u000c\u001f\u007f\u2028\u2029'])).toBe('["\\u0000\\u0007\\b\\t\\u000b\\f\\u001f\u007f\u2028\u2029"]');
    expect(canonicalJson([56, { d: true, '10': null, '1': [] }])).toBe('[56,{"1":[],"10":null,"d":true}]');
    expect(canonicalJson({ '1': { f: { f: 'hi', F: 5 }, '\n': 56 }, '10': {}, '': 'empty', a: {}, '111': [{ e: 'yes', E: 'no' }], A: {} }))
      .toBe('{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}');
    // Not brought into a normal form: what looks alike stays different.
    expect(canonicalJson({ 'A\u030a': 'Unnormalized Unicode' })).toBe('{"A\u030a":"Unnormalized Unicode"}');
    expect(canonicalJson({ peach: 'This sorting order', 'p\u00e9ch\u00e9': 'is wrong according to French', 'p\u00eache': 'but canonicalization MUST', sin: 'ignore locale' }))
      .toBe('{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}');
  });

  it('spells a lone surrogate as an escape, apart from the letters of that escape', () => {
    expect(canonicalJson('\ud800')).toBe('"\\ud800"');
    expect(canonicalJson({ '\udead': 1 })).toBe('{"\\udead":1}');
    expect(digestOf('\ud800')).not.toBe(digestOf('\\ud800'));
    expect(digestOf('\ud800')).not.toBe(digestOf('\ud801'));
  });

  it('leaves keys without a value out, and keeps names of objects as keys', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(canonicalJson(JSON.parse('{"__proto__":1,"constructor":2}') as JsonValue)).toBe('{"__proto__":1,"constructor":2}');
  });

  it('is hashed with SHA-256 in UTF-8', () => {
    // echo -n '"abc"' | sha256sum, and the empty object
    expect(digestOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(digestOf('€')).toBe('33ab3f1aaa9b5b06e754decf4e24302477eac3714490bbb587a4b56903c0090c');
  });
});
