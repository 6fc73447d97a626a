import { isId } from '@coopera/kernel';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { httpErrors } from './http.errors';

/** An identifier in a path: one that is malformed is one that does not exist. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw httpErrors.fail('malformed-id');
    return value;
  }
}
