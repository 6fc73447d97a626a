import { DoorScreen } from './door-screen';
import { type SignIn, SignInForm } from './sign-in-form';

interface SignInScreenProps {
  title: string;
  subtitle: string;
  onSignIn: SignIn;
}

/** The door of both apps. */
export function SignInScreen({ onSignIn, ...words }: SignInScreenProps) {
  return (
    <DoorScreen {...words}>
      <SignInForm onSignIn={onSignIn} />
    </DoorScreen>
  );
}
