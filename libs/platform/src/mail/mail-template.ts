import { readFileSync } from 'node:fs';
import type { Language } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import Handlebars, { type TemplateDelegate } from 'handlebars';
import { Settings } from '../config/settings';
import { htmlOf } from './mail-layout';

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/**
 * Templates are plain text with `{{fields}}`, one file a language: the subject on the first line, then paragraphs. The
 * HTML part is made of the same text, so both always say the same thing.
 */
@Injectable()
export class MailTemplates {
  private readonly compiled = new Map<string, TemplateDelegate>();

  constructor(private readonly settings: Settings) {}

  /** @param name path without language: "recovery/first-reminder" for libs/recovery/mails/first-reminder.fr.txt */
  render(name: string, language: Language, data: object): RenderedMail {
    const filled = this.template(name, language)(data).trim();
    const end = filled.indexOf('\n');
    const text = filled.slice(end + 1).trim();
    return { subject: filled.slice(0, end).trim(), text: text.replace(BUTTON, '$1: $2'), html: htmlOf(text, language) };
  }

  private template(name: string, language: Language): TemplateDelegate {
    const [module, file] = name.split('/');
    const path = this.settings.path('libs', module ?? '', 'mails', `${file}.${language}.txt`);
    const known = this.compiled.get(path);
    if (known) return known;
    const template = Handlebars.compile(readFileSync(path, 'utf8'), { noEscape: true, strict: true });
    this.compiled.set(path, template);
    return template;
  }
}

const BUTTON = /^\[([^\]]+)\]\(([^)]+)\)$/gm;
