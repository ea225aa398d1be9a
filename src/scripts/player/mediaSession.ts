/** Tells the system what is playing, so that its own keys and the lock screen work. */
export function announce(audio: HTMLAudioElement, player: HTMLElement): void {
  if (!('mediaSession' in navigator)) return;
  const session = navigator.mediaSession;
  session.metadata = new MediaMetadata({
    title: player.dataset['title'] ?? '',
    artist: player.dataset['series'] ?? '',
    artwork: [{ src: '/podcast/titelbild.png', sizes: '3000x3000', type: 'image/png' }],
  });
  const skip = (seconds: number) => () => {
    audio.currentTime += seconds;
  };
  session.setActionHandler('seekbackward', skip(-15));
  session.setActionHandler('seekforward', skip(30));
  session.setActionHandler('seekto', ({ seekTime }) => {
    if (seekTime != null) audio.currentTime = seekTime;
  });
}
