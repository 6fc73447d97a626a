import { languages } from '@coopera/kernel';
import { IsEmail, IsIn, IsNotEmpty, IsString, MaxLength, MinLength } from 'class-validator';
import type { Login } from './logins';
import { permissionsOf, type Role, roles } from './permissions';
import type { SignedIn } from './sign-in.use-case';

export class SignInDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;
}

export class ChoosePasswordDto {
  /** The token of the invitation's link. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  token: string;

  /** At least 12 characters. */
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password: string;
}

export class ChangeLanguageDto {
  @IsIn(languages)
  language: 'fr' | 'nl' | 'en';
}

export class UserDto {
  id: string;
  email: string;
  displayName: string;
  language: 'fr' | 'nl' | 'en';
  /** One of: member, adviser, jurist, collections, payroll, finance, coordinator, secretary, admin. */
  roles: string[];
  permissions: string[];
  memberId: string | null;
  adviserId: string | null;

  static of(login: Omit<Login, 'passwordHash'>): UserDto {
    return {
      id: login.id,
      email: login.email,
      displayName: login.displayName,
      language: login.language,
      roles: login.roles.filter((role): role is Role => roles.includes(role)),
      permissions: [...permissionsOf(login.roles)].sort(),
      memberId: login.memberId,
      adviserId: login.adviserId,
    };
  }
}

export class SessionDto {
  accessToken: string;
  /** Seconds that the access token lives. */
  expiresIn: number;
  user: UserDto;

  static of({ accessToken, expiresIn, login }: SignedIn): SessionDto {
    return { accessToken, expiresIn, user: UserDto.of(login) };
  }
}
