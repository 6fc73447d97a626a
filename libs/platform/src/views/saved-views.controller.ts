import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Can, Me } from '../auth/access.decorators';
import type { Principal } from '../auth/principal';
import { IdPipe } from '../http/id.pipe';
import { NewSavedViewDto, SavedViewDto, SavedViewQueryDto } from './saved-view.dto';
import { SavedViews } from './saved-views';

@ApiTags('operations')
@Controller('me/views')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  /** The views that one keeps of a list. */
  @Can('auth.self')
  @Get()
  list(@Query() { resource }: SavedViewQueryDto, @Me() me: Principal): Promise<SavedViewDto[]> {
    return this.views.of(me.loginId, resource);
  }

  /** Keeps a view under a name. */
  @Can('auth.self')
  @Post()
  keep(@Body() body: NewSavedViewDto, @Me() me: Principal): Promise<SavedViewDto> {
    return this.views.keep(me.loginId, body);
  }

  @Can('auth.self')
  @Delete(':id')
  @HttpCode(204)
  drop(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.views.drop(me.loginId, id);
  }
}
