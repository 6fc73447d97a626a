import type { AdviserId, Language, LoginId, MemberId } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { Settings } from '../config/settings';
import { permissionsOf, type Role } from './permissions';
import type { Principal } from './principal';
import { jwtKey } from './tokens';

export interface AccessTokenPayload {
  sub: LoginId;
  name: string;
  email: string;
  lang: Language;
  roles: Role[];
  mid: MemberId | null;
  aid: AdviserId | null;
}

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(settings: Settings) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: jwtKey(settings.get('JWT_SECRET')) as unknown as Buffer,
      algorithms: ['HS256'],
    });
  }

  validate(payload: AccessTokenPayload): Principal {
    return {
      kind: 'person',
      loginId: payload.sub,
      displayName: payload.name,
      email: payload.email,
      language: payload.lang,
      roles: payload.roles,
      permissions: permissionsOf(payload.roles),
      memberId: payload.mid,
      adviserId: payload.aid,
    };
  }
}
