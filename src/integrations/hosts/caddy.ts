import { caching, feeds, hostHeaders, mediaTypes, textTypes } from './headers.ts';

/** The snippet `(explainer_headers)`, to be imported into a site. The missing page is told apart by `handle_errors`. */
export function caddyHeaders(): string {
  const headersOf = (kind: 'page' | 'https' | undefined) =>
    hostHeaders
      .filter(({ only }) => only === kind)
      .map(({ name, value }) => `\t\t${name} "${value}"`)
      .join('\n');
  const hashed = caching.hashed.map((folder) => folder.slice(0, -1)).join('|');
  const types = Object.entries(mediaTypes).filter(([ending]) => ending !== 'xml');
  const typed = types.map(
    ([ending, type]) =>
      `\t@${ending} path *.${ending}${ending === 'html' ? ' */' : ''}\n\theader @${ending} Content-Type "${withCharset(type)}"\n`,
  );
  const feedPaths = feeds.names.map((name) => `*/${name}`).join(' ');
  return `# Written from src/integrations/hosts/headers.ts by \`npx vitest run tests/hosts/written.test.ts -u\`.

(explainer_headers) {
	header {
${headersOf(undefined)}
	}
	@secure protocol https
	header @secure {
${headersOf('https')}
	}
	@pages path *.html */
	header @pages {
${headersOf('page')}
	}

	@hashed path_regexp /(?:${hashed})/
	header @hashed Cache-Control "${caching.immutable}"
	@worker path */sw.js
	header @worker Cache-Control "${caching.worker}"
	@changing {
		not path_regexp /(?:${hashed})/
		not path */sw.js
	}
	header @changing Cache-Control "${caching.changing}"

${typed.join('')}	@feeds path ${feedPaths}
	header @feeds Content-Type "${withCharset(feeds.mediaType)}"
	@xml {
		path *.xml
		not path ${feedPaths}
	}
	header @xml Content-Type "${withCharset(mediaTypes['xml'] ?? '')}"
}

(explainer_encode) {
	encode {
		gzip
		match {
${[...new Set(textTypes)].map((type) => `\t\t\theader Content-Type ${type}*`).join('\n')}
		}
	}
}

(explainer_missing) {
	header Content-Type "${withCharset('text/html')}"
	header Cache-Control "${caching.changing}"
	header {
${headersOf('page')}
	}
}
`;
}

/** JSON is UTF-8 by its standard (RFC 8259); other text says so. */
function withCharset(type: string): string {
  return textTypes.includes(type) && !type.includes('json') ? `${type}; charset=utf-8` : type;
}
