import { mainPaths } from './main-paths.ts';
import { firefox } from './support/firefox.ts';

mainPaths(firefox);
