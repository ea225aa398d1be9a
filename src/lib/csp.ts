/**
 * The Content Security Policy of every page, one directive per line. No inline script and no inline
 * style is allowed; WebAssembly is needed by the search.
 *
 * @param mediaBase origin of the audio files, empty when they lie on this site
 */
export function contentSecurityPolicy(mediaBase: string): string[] {
  const media = mediaBase ? `'self' ${new URL(mediaBase).origin}` : "'self'";
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `media-src ${media}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

/** Addresses made to be shown in the page of somebody else. */
export const embedPath = /^\/einbetten\/(karte|fahrplan)\//;

/**
 * Headers that a static host should send; `frame-ancestors` works as a header only.
 *
 * @param path address of the page: only pages made for it may be put into a frame
 */
export function securityHeaders(mediaBase: string, path = '/'): Record<string, string> {
  const frames = `frame-ancestors ${embedPath.test(path) ? '*' : "'none'"}`;
  return {
    'Content-Security-Policy': [...contentSecurityPolicy(mediaBase), frames].join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000',
  };
}
