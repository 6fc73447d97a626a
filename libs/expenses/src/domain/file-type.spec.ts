import { fileTypeOf } from './file-type';

describe('what a file is by its first bytes', () => {
  it.each([
    ['a PDF', '%PDF-1.7 …', 'application/pdf'],
    ['a JPEG', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['a PNG', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['a WebP', 'RIFF\x00\x00\x00\x00WEBPVP8 ', 'image/webp'],
    ['a photo of a phone', '\x00\x00\x00\x18ftypheic', 'image/heic'],
    ['a page that calls itself a PDF', '<html>%PDF-', null],
    ['a program', 'MZ\x90\x00', null],
    ['nothing', '', null],
  ])('%s', (_name, text, type) => expect(fileTypeOf(Buffer.from(text, 'latin1'))).toBe(type));
});
