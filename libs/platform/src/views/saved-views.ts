import type { LoginId } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Database } from '../database/database';
import { httpErrors } from '../http/http.errors';

export interface SavedView {
  id: string;
  resource: string;
  name: string;
  query: Record<string, unknown>;
}

/** Filters and order of a list that a person keeps under a name. */
@Injectable()
export class SavedViews {
  constructor(private readonly database: Database) {}

  of(loginId: LoginId, resource: string): Promise<SavedView[]> {
    return this.database.query<SavedView>(
      'SELECT id, resource, name, query FROM platform.saved_view WHERE login_id = $1 AND resource = $2 ORDER BY name',
      [loginId, resource],
    );
  }

  /** Keeps a view; one of the same name is replaced. */
  async keep(loginId: LoginId, view: Omit<SavedView, 'id'>): Promise<SavedView> {
    const [row] = await this.database.query<{ id: string }>(
      `INSERT INTO platform.saved_view (id, login_id, resource, name, query) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (login_id, resource, name) DO UPDATE SET query = excluded.query RETURNING id`,
      [uuidv7(), loginId, view.resource, view.name, JSON.stringify(view.query)],
    );
    return { id: row?.id ?? '', ...view };
  }

  async drop(loginId: LoginId, id: string): Promise<void> {
    const dropped = await this.database.changed(
      'DELETE FROM platform.saved_view WHERE id = $1 AND login_id = $2 RETURNING id',
      [id, loginId],
    );
    if (dropped.length === 0) throw httpErrors.fail('malformed-id');
  }
}
