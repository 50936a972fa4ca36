import { checkStory } from '../check/check.ts';
import { contentDirectory } from '../reading/read-story.ts';

const { report, failed } = await checkStory(contentDirectory(), { siteAddress: process.env['SITE_URL'] });
console.log(report);
process.exitCode = failed ? 1 : 0;
