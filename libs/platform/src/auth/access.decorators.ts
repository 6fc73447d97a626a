import type { Language, Scope } from '@coopera/kernel';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { languageOf } from '../http/problem';
import { ownScopeOf, type Principal, scopeOf } from './principal';

export const CAN = 'coopera:can';
export const PUBLIC = 'coopera:public';

/** The permission that a route demands. Every route has this or `@Public`; a test lists them all. */
export const Can = (permission: string): MethodDecorator & ClassDecorator => SetMetadata(CAN, permission);

/** A route for anyone: sign-in, health, signed links. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

const principalOf = (context: ExecutionContext): Principal => context.switchToHttp().getRequest().user;

/** Who asks. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Principal => principalOf(context));

/** The widest set of objects that the person may see. */
export const InScope = createParamDecorator(
  (_: unknown, context: ExecutionContext): Scope => scopeOf(principalOf(context)),
);

/** Only the person's own objects: the members' space. */
export const InOwnScope = createParamDecorator(
  (_: unknown, context: ExecutionContext): Scope => ownScopeOf(principalOf(context)),
);

/** The language that the request asks for. */
export const InLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language =>
    languageOf(context.switchToHttp().getRequest().headers['accept-language']),
);
