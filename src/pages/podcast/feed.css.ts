import tokens from '../../styles/tokens.css?raw';
import rules from './_feed.css?raw';

/** How the feed looks to a person who opens it in a browser. */
export function GET(): Response {
  const namespaces = '@namespace h url(http://www.w3.org/1999/xhtml);\n';
  return new Response(`${namespaces}${tokens}\n${rules}`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
