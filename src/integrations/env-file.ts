import { loadEnvFile } from 'node:process';

// For its effect, and before all that reads the environment: variables of a file `.env` in the working folder, such as
// CONTENT_DIR. What the command's own environment sets comes first.
try {
  loadEnvFile('.env');
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
