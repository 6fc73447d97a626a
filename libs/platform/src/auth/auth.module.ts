import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { Settings } from '../config/settings';
import { ApiKeys } from './api-keys';
import { JwtStrategy } from './jwt.strategy';
import { Logins } from './logins';
import { Sessions } from './sessions';
import { SignIn } from './sign-in.use-case';
import { SignInAttempts } from './sign-in-attempts';
import { ACCESS_TOKEN_SECONDS, jwtKey } from './tokens';

@Global()
@Module({
  imports: [
    PassportModule,
    JwtModule.registerAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        secret: jwtKey(settings.get('JWT_SECRET')) as unknown as Buffer,
        signOptions: { expiresIn: ACCESS_TOKEN_SECONDS, algorithm: 'HS256' },
      }),
    }),
  ],
  providers: [ApiKeys, JwtStrategy, Logins, Sessions, SignIn, SignInAttempts],
  exports: [ApiKeys, Logins, SignIn, SignInAttempts],
})
export class AuthModule {}
