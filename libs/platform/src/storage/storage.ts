import { Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { S3Driver } from 'flydrive/drivers/s3';
import { Settings } from '../config/settings';

/** Files, on the local disk or in an S3 bucket, by key. */
@Injectable()
export class Storage {
  private readonly disk: Disk;

  constructor(settings: Settings) {
    this.disk = new Disk(settings.get('STORAGE_DRIVER') === 's3' ? s3(settings) : local(settings));
  }

  async put(key: string, bytes: Buffer, contentType: string): Promise<void> {
    await this.disk.put(key, bytes, { contentType });
  }

  /** @throws Error when there is no such key */
  async get(key: string): Promise<Buffer> {
    return Buffer.from(await this.disk.getBytes(key));
  }
}

const local = (settings: Settings): FSDriver =>
  new FSDriver({ location: settings.path(settings.get('STORAGE_PATH')), visibility: 'private' });

const s3 = (settings: Settings): S3Driver =>
  new S3Driver({
    credentials: {
      accessKeyId: settings.get('S3_ACCESS_KEY') ?? '',
      secretAccessKey: settings.get('S3_SECRET_KEY') ?? '',
    },
    region: settings.get('S3_REGION'),
    endpoint: settings.get('S3_ENDPOINT'),
    bucket: settings.get('S3_BUCKET') ?? '',
    forcePathStyle: Boolean(settings.get('S3_ENDPOINT')),
    visibility: 'private',
  });
