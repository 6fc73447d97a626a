import { Body, Controller, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../config/settings';
import { Can, Me, Public } from './access.decorators';
import { ChangeLanguageDto, ChoosePasswordDto, SessionDto, SignInDto, UserDto } from './auth.dto';
import { authErrors } from './auth.errors';
import { Logins } from './logins';
import { definePermissions } from './permissions';
import type { Principal } from './principal';
import { type SignedIn, SignIn } from './sign-in.use-case';
import { REFRESH_TOKEN_DAYS } from './tokens';

definePermissions({
  'auth.self': ['member', 'adviser', 'jurist', 'collections', 'payroll', 'finance', 'coordinator', 'secretary'],
});

/** Each app keeps a session of its own, so a person may be signed in to both under one origin. */
const cookieOf = (request: FastifyRequest): string =>
  request.headers['x-coopera-app'] === 'back-office' ? 'coopera_office' : 'coopera_member';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly logins: Logins,
    private readonly settings: Settings,
  ) {}

  /** Opens a session: an access token for ten minutes, and a refresh token in an HttpOnly cookie. */
  @Public()
  @Post('login')
  @HttpCode(200)
  async login(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.answer(await this.signIn.execute({ ...body, address: request.ip }), request, reply);
  }

  /** Exchanges the refresh cookie for a new access token and a new cookie. */
  @Public()
  @Post('refresh')
  @HttpCode(200)
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    const token = request.cookies[cookieOf(request)];
    if (!token) throw authErrors.fail('not-signed-in');
    return this.answer(await this.signIn.refresh(token), request, reply);
  }

  /** Ends the session. */
  @Public()
  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = request.cookies[cookieOf(request)];
    if (token) await this.signIn.signOut(token);
    reply.clearCookie(cookieOf(request), { path: '/api/v1/auth' });
  }

  /** Chooses a password by the link of an invitation. */
  @Public()
  @Post('passwords')
  @HttpCode(204)
  choosePassword(@Body() body: ChoosePasswordDto): Promise<void> {
    return this.logins.choosePassword(body.token, body.password);
  }

  /** Who is signed in, with his permissions. */
  @Can('auth.self')
  @Get('me')
  async me(@Me() principal: Principal): Promise<UserDto> {
    const login = await this.logins.byId(principal.loginId);
    if (!login) throw authErrors.fail('not-signed-in');
    return UserDto.of(login);
  }

  /** Chooses the language of screens, letters and documents. */
  @Can('auth.self')
  @Patch('me')
  @HttpCode(204)
  async changeLanguage(@Me() principal: Principal, @Body() body: ChangeLanguageDto): Promise<void> {
    await this.logins.changeLanguage(principal.loginId, body.language);
  }

  private answer(signedIn: SignedIn, request: FastifyRequest, reply: FastifyReply): SessionDto {
    reply.setCookie(cookieOf(request), signedIn.refreshToken, {
      path: '/api/v1/auth',
      httpOnly: true,
      sameSite: 'strict',
      secure: this.settings.get('PUBLIC_URL').startsWith('https:'),
      maxAge: REFRESH_TOKEN_DAYS * 86_400,
    });
    return SessionDto.of(signedIn);
  }
}
