import { describe, expect, it } from 'vitest';
import { acceptAttribute, acceptedType, endingOf } from '../../../src/components/_parts/files/fileTypes.js';
import { judgeFiles, type FileLimits } from '../../../src/components/_parts/files/judgeFiles.js';
import { limitsText } from '../../../src/components/_parts/files/limitsText.js';
import { sizeText } from '../../../src/components/_parts/files/sizeText.js';
import { englishText } from '../../../src/strings/createText.js';

const file = (name: string, type: string, size: number) => ({ name, type, size });
const limits = (change: Partial<FileLimits> = {}): FileLimits => ({ accepted: ['image/*'], min: 0, max: 30, maxSizeKb: 1024, ...change });

describe('judgeFiles', () => {
  it('takes what fits and names the reason for the rest', () => {
    const { taken, refused } = judgeFiles([
      file('a.png', 'image/png', 1_048_576), file('b.png', 'image/png', 1_048_577), file('c.pdf', 'application/pdf', 1), file('d.jpg', 'image/jpeg', 0), file('e.jpg', 'image/jpeg', 1),
    ], 1, limits({ max: 3 }));
    expect(taken.map(({ name }) => name)).toEqual(['a.png', 'd.jpg']);
    expect(refused.map(({ file: { name }, reason }) => [name, reason])).toEqual([['b.png', 'fileTooLarge'], ['c.pdf', 'fileType'], ['e.jpg', 'tooManyFiles']]);
  });
});

describe('file types', () => {
  it('goes by the ending where the system knows no type or another name', () => {
    expect(acceptedType(file('x.7z', '', 1), ['application/x-7z-compressed'])).toBe('application/x-7z-compressed');
    expect(acceptedType(file('x.ZIP', 'application/x-zip-compressed', 1), ['application/zip'])).toBe('application/zip');
    expect(acceptedType(file('x.heic', '', 1), ['image/*'])).toBe('image/heic');
    expect(acceptedType(file('x.pdf', 'application/pdf', 1), ['application/zip'])).toBeUndefined();
    expect(acceptedType(file('x', '', 1), ['image/*'])).toBeUndefined();
  });
  it('tells the browser types and endings', () => {
    expect(acceptAttribute(['application/pdf', 'image/jpeg'])).toBe('application/pdf,image/jpeg,.jpeg,.jpg,.pdf');
    expect(acceptAttribute(['image/*'])).toBe('image/*');
    expect([endingOf('a.TAR.GZ'), endingOf('.profile'), endingOf('a')]).toEqual(['gz', '', '']);
  });
});

describe('texts', () => {
  const line = (change: Partial<FileLimits>) =>
    limitsText(limits(change), { between: 'addPhotos', exactly: 'addPhotosExactly', upTo: 'addPhotosUpTo' }, englishText, 'en');
  it('says the limits as Meta does', () => {
    expect(line({ min: 1, max: 10, maxSizeKb: 10_240 })).toBe('Add 1 to 10 photos. Max file size 10 MB.');
    expect(line({ min: 1, max: 1 })).toBe('Max file size 1 MB.');
    expect(line({ min: 3, max: 3 })).toBe('Add 3 photos. Max file size 1 MB.');
    expect(line({ maxSizeKb: 25_600 })).toBe('Add up to 30 photos. Max file size 25 MB.');
  });
  it('says sizes', () => {
    expect([sizeText(2_107_637, 'en'), sizeText(2_107_637, 'de'), sizeText(512_000, 'en'), sizeText(12, 'en')]).toEqual(['2.01 MB', '2,01 MB', '500 kB', '12 bytes']);
  });
});
