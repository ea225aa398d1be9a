import { readFileSync, readdirSync } from 'node:fs';

function resident(process: string): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function children(): string[] {
  try {
    return readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
}

/**
 * Watches the memory of this process and of the programs it started (Linux only).
 *
 * @returns a function that stops and says the highest sum in bytes
 */
export function watchMemory(): () => number {
  let highest = 0;
  const look = (): void => {
    const sum = ['self', ...children()].reduce((total, process) => total + resident(process), 0);
    highest = Math.max(highest, sum);
  };
  const timer = setInterval(look, 100);
  return () => {
    look();
    clearInterval(timer);
    return highest;
  };
}
