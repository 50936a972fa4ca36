import { expect, test } from 'vitest';
import { memoryOfTree, readStatus } from './memory.ts';

test('reads parent and memory of a process', () => {
  const status = 'Name:\tnode\nPid:\t7\nPPid:\t3\nVmHWM:\t  900 kB\nVmRSS:\t  800 kB\nThreads:\t11\n';
  expect(readStatus(7, status)).toEqual({ id: 7, parent: 3, memory: 800 * 1024 });
});

test('counts a process of the kernel, which has no memory, as none', () => {
  expect(readStatus(2, 'Name:\tkthreadd\nPPid:\t0\n')).toEqual({ id: 2, parent: 0, memory: 0 });
});

test('adds up a process, its children and theirs, and nobody else', () => {
  const processes = [
    { id: 1, parent: 0, memory: 1000 },
    { id: 5, parent: 1, memory: 1 },
    { id: 6, parent: 5, memory: 20 },
    { id: 7, parent: 6, memory: 300 },
    { id: 8, parent: 1, memory: 4000 },
  ];
  expect(memoryOfTree(5, processes)).toBe(321);
});
