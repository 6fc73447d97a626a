import { Can, IdPipe } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CourseListQuery } from '../application/course-list.query';
import { SaveCourse } from '../application/save-course.use-case';
import { CourseDto, CourseFileDto, CourseListQueryDto, CoursePageDto, SavedDto } from './course.dto';
import { courseOf, presentCourse } from './session.presenter';

@ApiTags('training')
@Controller('training-courses')
export class TrainingCoursesController {
  constructor(
    private readonly courses: CourseListQuery,
    private readonly save: SaveCourse,
  ) {}

  /** The catalogue. */
  @Can('training.course.read')
  @Get()
  list(@Query() query: CourseListQueryDto): Promise<CoursePageDto> {
    return this.courses.list(query, query);
  }

  /** One course. */
  @Can('training.course.read')
  @Get(':id')
  async one(@Param('id', IdPipe) id: string): Promise<CourseFileDto> {
    return presentCourse(await this.courses.one(id));
  }

  /** Adds a course. */
  @Can('training.course.manage')
  @Post()
  async create(@Body() body: CourseDto): Promise<SavedDto> {
    return { id: await this.save.execute(courseOf(body)) };
  }

  /** Changes a course; prices already asked stay as they were. */
  @Can('training.course.manage')
  @Put(':id')
  @HttpCode(204)
  async change(@Param('id', IdPipe) id: string, @Body() body: CourseDto): Promise<void> {
    await this.save.execute({ id, ...courseOf(body) });
  }
}
