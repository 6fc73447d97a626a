import { StreamableFile } from '@nestjs/common';

/** A file in the answer; `inline` so that a browser opens a PDF instead of saving it. */
export function fileAnswer(bytes: Buffer, fileName: string, contentType: string): StreamableFile {
  return new StreamableFile(bytes, {
    type: contentType,
    disposition: `inline; filename="${fileName.replace(/[^\w. -]/g, '_')}"`,
    length: bytes.length,
  });
}
