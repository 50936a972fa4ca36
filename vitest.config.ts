import { defineConfig } from 'vitest/config';

const unit = (name: string, zone: string) => ({
  test: { name, include: ['src/**/*.test.ts'], env: { TZ: zone }, isolate: false },
});

/** Fast first, slow last: units (under the two time zones farthest apart), the built site, the browser. */
export default defineConfig({
  test: {
    projects: [
      unit('unit-west', 'Pacific/Pago_Pago'),
      unit('unit-east', 'Pacific/Kiritimati'),
    ],
  },
});
