import type { AdviserId, Language, LoginId, MemberId } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Settings } from '../config/settings';
import { Database } from '../database/database';
import { authErrors } from './auth.errors';
import { hashPassword } from './passwords';
import type { Role } from './permissions';
import { hashOf, newSecret } from './tokens';

export interface Login {
  id: LoginId;
  email: string;
  displayName: string;
  passwordHash: string;
  language: Language;
  roles: Role[];
  memberId: MemberId | null;
  adviserId: AdviserId | null;
}

export interface NewLogin {
  email: string;
  displayName: string;
  password: string;
  language: Language;
  roles: Role[];
  memberId?: MemberId;
  adviserId?: AdviserId;
}

const COLUMNS = `id, email, display_name AS "displayName", password_hash AS "passwordHash", language, roles,
  member_id AS "memberId", adviser_id AS "adviserId"`;

/** The sign-ins of people. A person may exist without one. */
@Injectable()
export class Logins {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  byEmail(email: string): Promise<Login | undefined> {
    return this.database.first<Login>(`SELECT ${COLUMNS} FROM platform.login WHERE email = lower($1) AND active`, [
      email,
    ]);
  }

  byId(id: LoginId): Promise<Login | undefined> {
    return this.database.first<Login>(`SELECT ${COLUMNS} FROM platform.login WHERE id = $1 AND active`, [id]);
  }

  /** Those who work in a role: whom the system tells what only they can mend. */
  withRole(role: Role): Promise<Login[]> {
    return this.database.query<Login>(
      `SELECT ${COLUMNS} FROM platform.login WHERE active AND $1 = ANY(roles) ORDER BY email`,
      [role],
    );
  }

  async create(login: NewLogin): Promise<LoginId> {
    const id = uuidv7() as LoginId;
    await this.database.query(
      `INSERT INTO platform.login (id, email, display_name, password_hash, language, roles, member_id, adviser_id)
       VALUES ($1, lower($2), $3, $4, $5, $6, $7, $8)`,
      [
        id,
        login.email,
        login.displayName,
        await hashPassword(login.password),
        login.language,
        login.roles,
        login.memberId ?? null,
        login.adviserId ?? null,
      ],
    );
    return id;
  }

  /** A sign-in without password yet, and the link by which the person chooses one (once, within seven days). */
  async invite(login: Omit<NewLogin, 'password'>): Promise<{ id: LoginId; link: string }> {
    const id = await this.create({ ...login, password: newSecret() });
    const token = newSecret();
    await this.database.query(
      `INSERT INTO platform.invitation (token_hash, login_id, expires_at) VALUES ($1, $2, now() + interval '7 days')`,
      [hashOf(token), id],
    );
    return { id, link: `${this.settings.get('PUBLIC_URL')}/bienvenue?token=${token}` };
  }

  /** Fails with: auth.invitation-not-valid */
  async choosePassword(token: string, password: string): Promise<void> {
    await this.database.transaction(async () => {
      const [used] = await this.database.changed<{ login_id: LoginId }>(
        'DELETE FROM platform.invitation WHERE token_hash = $1 AND expires_at > now() RETURNING login_id',
        [hashOf(token)],
      );
      if (!used) throw authErrors.fail('invitation-not-valid');
      await this.database.query('UPDATE platform.login SET password_hash = $2 WHERE id = $1', [
        used.login_id,
        await hashPassword(password),
      ]);
    });
  }

  async setPassword(email: string, password: string): Promise<void> {
    await this.database.query('UPDATE platform.login SET password_hash = $2 WHERE email = lower($1)', [
      email,
      await hashPassword(password),
    ]);
  }

  async changeLanguage(id: LoginId, language: Language): Promise<void> {
    await this.database.query('UPDATE platform.login SET language = $2 WHERE id = $1', [id, language]);
  }
}
