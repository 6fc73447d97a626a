// Builds everything for an image: the back end and both apps.
import { buildApp, buildBackEnd } from './lib/build.mjs';

buildBackEnd();
for (const app of ['member-space', 'back-office']) buildApp(app);
