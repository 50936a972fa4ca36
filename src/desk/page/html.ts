/** The page of the desk. Its script fills it; without script there is nothing to edit with. */
export const deskPage = (policy: string | undefined, withProblems: boolean): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`}<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Desk</title>
<link rel="stylesheet" href="assets/desk.css">
<script type="module" src="assets/desk.js"></script>
</head>
<body>
<div id="nc-root"></div>
${withProblems ? '<details id="problems"><summary></summary><div role="alert"></div><ul></ul></details>\n' : ''}</body>
</html>
`;

/**
 * What the page may load and ask. The editor writes its styles into the page; it runs no script that is not in its files, and
 * asks no other host for fonts, versions or pictures.
 * @param hosts origins that it may ask besides its own: those of a Git host
 */
export function deskPolicy(hosts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    ["img-src 'self' data: blob:", ...hosts].join(' '),
    ["connect-src 'self' data: blob:", ...hosts].join(' '),
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
