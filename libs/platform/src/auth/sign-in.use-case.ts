import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Database } from '../database/database';
import { authErrors } from './auth.errors';
import type { AccessTokenPayload } from './jwt.strategy';
import { type Login, Logins } from './logins';
import { verifyPassword } from './passwords';
import { Sessions } from './sessions';
import { SignInAttempts } from './sign-in-attempts';
import { ACCESS_TOKEN_SECONDS } from './tokens';

export interface SignedIn {
  accessToken: string;
  expiresIn: number;
  refreshToken: string;
  login: Login;
}

// Verified when the address is unknown, so that the answer takes as long and tells nothing.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$cHJlZmFiaGFzaHByZWZhYmhhc2hwcmVmYWJoYXNoMTI';

/** Opens a session. Fails with: auth.wrong-credentials, auth.too-many-attempts */
@Injectable()
export class SignIn {
  constructor(
    private readonly logins: Logins,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly jwt: JwtService,
    private readonly database: Database,
  ) {}

  async execute(input: { email: string; password: string; address: string }): Promise<SignedIn> {
    const keys = [`email:${input.email.toLowerCase()}`];
    await this.attempts.check(keys);
    const login = await this.logins.byEmail(input.email);
    const right = await verifyPassword(login?.passwordHash ?? NOBODY, input.password).catch(() => false);
    if (!login || !right) {
      await this.attempts.recordFailure(keys);
      throw authErrors.fail('wrong-credentials');
    }
    await this.attempts.clear(keys);
    await this.database.query('INSERT INTO platform.sign_in (login_id, address) VALUES ($1, $2)', [
      login.id,
      input.address,
    ]);
    return this.issue(login, await this.sessions.open(login.id));
  }

  /** Goes on with a session. Fails with: auth.not-signed-in */
  async refresh(refreshToken: string): Promise<SignedIn> {
    const rotated = await this.sessions.rotate(refreshToken);
    const login = rotated ? await this.logins.byId(rotated.loginId) : undefined;
    if (!rotated || !login) throw authErrors.fail('not-signed-in');
    return this.issue(login, rotated.token);
  }

  signOut(refreshToken: string): Promise<void> {
    return this.sessions.close(refreshToken);
  }

  private async issue(login: Login, refreshToken: string): Promise<SignedIn> {
    const payload: AccessTokenPayload = {
      sub: login.id,
      name: login.displayName,
      email: login.email,
      lang: login.language,
      roles: login.roles,
      mid: login.memberId,
      aid: login.adviserId,
    };
    return { accessToken: await this.jwt.signAsync(payload), expiresIn: ACCESS_TOKEN_SECONDS, refreshToken, login };
  }
}
