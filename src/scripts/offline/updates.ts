import { workerPath } from '../../lib/offline.ts';

const agreed = 'agreed';

/** Shows that a newer version waits; it takes over when the reader says so. */
function offer(waiting: ServiceWorker): void {
  const line = document.querySelector<HTMLElement>('[data-offline-update]');
  const [now, later] = line?.querySelectorAll('button') ?? [];
  if (!line?.hidden) return;
  line.hidden = false;
  now?.addEventListener('click', () => {
    line.dataset['state'] = agreed;
    waiting.postMessage({ type: 'SKIP_WAITING' });
  });
  later?.addEventListener('click', () => {
    line.hidden = true;
  });
}

/** After a change of version the tab that agreed loads anew; another one says so and waits. */
function follow(): void {
  const line = document.querySelector<HTMLElement>('[data-offline-update]');
  if (line?.dataset['state'] === agreed) {
    location.reload();
    return;
  }
  const [now] = line?.querySelectorAll('button') ?? [];
  if (!line || !now) return;
  line.hidden = false;
  now.textContent = 'Seite neu laden';
  now.addEventListener('click', () => location.reload());
}

/** Looks for a newer version of the stored copy; the old one stays whole until the reader agrees. */
export async function watchUpdates(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) serviceWorker.addEventListener('controllerchange', follow);
  let registration: ServiceWorkerRegistration;
  try {
    registration = await serviceWorker.register(workerPath);
  } catch {
    // Without network, or forbidden meanwhile: what is stored goes on working.
    return;
  }
  const look = () => {
    const { waiting } = registration;
    if (waiting && serviceWorker.controller) offer(waiting);
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}
