import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { ClsService } from 'nestjs-cls';
import { CAN, PUBLIC } from './access.decorators';
import { ApiKeys } from './api-keys';
import { authErrors } from './auth.errors';
import type { Principal } from './principal';

type AuthenticatedRequest = FastifyRequest & { user?: Principal };

/** Denies by default: a route is open only when it says `@Public`, or when the person holds what `@Can` demands. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  constructor(
    private readonly reflector: Reflector,
    private readonly keys: ApiKeys,
    private readonly cls: ClsService,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    request.user = await this.authenticate(request, context);
    this.cls.set('principal', request.user);
    const permission = this.reflector.getAllAndOverride<string | undefined>(CAN, targets);
    if (!permission || !request.user.permissions.has(permission)) throw authErrors.fail('not-allowed');
    return true;
  }

  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error || !user) throw authErrors.fail('not-signed-in');
    return user;
  }

  private async authenticate(request: AuthenticatedRequest, context: ExecutionContext): Promise<Principal> {
    const key = request.headers['x-api-key'];
    if (typeof key === 'string') {
      const client = await this.keys.verify(key);
      if (!client) throw authErrors.fail('not-signed-in');
      return client;
    }
    await super.canActivate(context);
    return request.user as Principal;
  }
}
