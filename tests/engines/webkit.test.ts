import { mainPaths } from './main-paths.ts';
import { webkit } from './support/webkit.ts';

mainPaths(webkit);
