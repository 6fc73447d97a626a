import type { ActivityId, MemberId, Scope } from '@coopera/kernel';
import { type Page, type Principal } from '@coopera/platform';
import { Can, IdPipe, InOwnScope, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ActivityListQuery } from '../application/activity-list.query';
import { OpenActivity } from '../application/open-activity.use-case';
import { ValidateActivity } from '../application/validate-activity.use-case';
import {
  ActivityCreatedDto,
  ActivityListItemDto,
  ActivityPageDto,
  ActivityQueryDto,
  OpenActivityDto,
} from './activity.dto';

@ApiTags('activities')
@Controller()
export class ActivitiesController {
  constructor(
    private readonly lists: ActivityListQuery,
    private readonly openActivity: OpenActivity,
    private readonly validateActivity: ValidateActivity,
  ) {}

  /** Activités within one's scope. */
  @Can('activities.activity.list')
  @Get('activities')
  @ApiOkResponse({ type: ActivityPageDto })
  list(@Query() query: ActivityQueryDto, @InScope() scope: Scope): Promise<Page<ActivityListItemDto>> {
    return this.lists.list(query, query, scope);
  }

  /** One's own Activités, whatever else one may see. */
  @Can('activities.activity.list')
  @Get('me/activities')
  @ApiOkResponse({ type: ActivityPageDto })
  own(@Query() query: ActivityQueryDto, @InOwnScope() scope: Scope): Promise<Page<ActivityListItemDto>> {
    return this.lists.list(query, query, scope);
  }

  /** Opens an Activité; it waits for the adviser. */
  @Can('activities.activity.open')
  @Post('activities')
  async open(@Body() body: OpenActivityDto, @InScope() scope: Scope, @Me() me: Principal): Promise<ActivityCreatedDto> {
    const memberId = (body.memberId ?? me.memberId) as MemberId;
    return { id: await this.openActivity.execute({ ...body, memberId, scope }) };
  }

  /** The adviser validates it: it may invoice. */
  @Can('activities.activity.validate')
  @Post('activities/:id/validation')
  @HttpCode(204)
  validate(@Param('id', IdPipe) id: string, @InScope() scope: Scope, @Me() me: Principal): Promise<void> {
    return this.validateActivity.execute({ activityId: id as ActivityId, by: me.displayName, scope });
  }
}
