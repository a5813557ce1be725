// Writes nginx's configuration for the finished site from the rules of headers.mjs, so that nginx and the Node server never disagree.
import {
  ASKED_ANEW,
  CACHED_FOR_EVER,
  HASHED_FOLDERS,
  HEADERS,
  METHODS,
  NEVER_KEPT,
  REFUSED_PATHS,
  STEERING_FILES,
  TRANSPORT_SECURITY,
  TYPES,
  UNKNOWN_TYPE,
} from "../headers.mjs";

/**
 * Where and how nginx serves.
 * @typedef {object} Serving
 * @property {string} root the built site, absolute; may be a link that is swapped while nginx runs
 * @property {string} [kept] hashed files of earlier versions, absolute; tried after the site itself
 * @property {string} base the path under which the site lives, with a slash at both ends
 * @property {string} address on which nginx listens
 * @property {number} port on which nginx listens
 * @property {{ certificate: string, key: string, redirectFrom?: number }} [tls] files, and the port of plain HTTP that leads to TLS
 * @property {string} temporary a folder that nginx may write to
 * @property {string} [alive] a file of its own, absolute, that is written to whenever a kiosk's page says that it is alive
 * @property {string} [user] whose rights the workers take when nginx is started by root
 */

/** Where Debian's libnginx-mod-http-brotli-static puts the module. */
export const BROTLI_MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/**
 * A whole nginx.conf.
 * @param {Serving} serving
 * @throws {Error} when a path or header holds a character that nginx would take for its own
 */
export function nginxConfig(serving) {
  const { base, temporary, user, alive } = serving;
  return `# Written by: npm run nginx-config. The rules stand in deploy/headers.mjs; change them there.
${user ? `user ${quote(user)};\n` : ""}worker_processes auto;
pid ${quote(`${temporary}/nginx.pid`)};
error_log stderr error;
load_module ${quote(BROTLI_MODULE)};

events {
  worker_connections 1024;
}

http {
  # No traces of readers: neither who asked nor for what.
  access_log off;
  log_not_found off;
  server_tokens off;
${alive ? '  log_format alive "$msec";\n' : ""}
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `  ${name}_temp_path ${quote(`${temporary}/${name}`)};`).join("\n")}
  client_max_body_size 1k;
  client_header_timeout 10s;
  client_body_timeout 10s;
  send_timeout 30s;
  sendfile on;
  tcp_nopush on;

  brotli_static on;
  gzip_static on;
  absolute_redirect off;
  max_ranges 1;

  default_type ${UNKNOWN_TYPE};
  types {
${Object.entries(TYPES)
  .map(([end, type]) => `    ${quote(type)} ${end};`)
  .join("\n")}
  }

  # Only an answer that holds the whole file may be kept for ever, never an error in its place.
  map "$http_range$status$uri" $cache_rule {
    default ${quote(ASKED_ANEW)};
    "~^(200|304)/(${HASHED_FOLDERS.join("|")})/" ${quote(CACHED_FOR_EVER)};
${STEERING_FILES.map((file) => `    "~^(200|304)/${file.replace(".", "\\.")}$" ${quote(NEVER_KEPT)};`).join("\n")}
  }
  map $request_method $methods {
    default ${quote(METHODS.join(", "))};
${METHODS.map((method) => `    ${method} "";`).join("\n")}
  }
  # TLS ends here, or at a proxy that says so.
  map "$https$http_x_forwarded_proto" $transport_security {
    default "";
    "~^(on|https$)" ${quote(TRANSPORT_SECURITY)};
  }
  map $request_uri $language {
    default "";
    "~^${base}(?<first>[a-z0-9-]+)/" $first;
  }
${redirectServer(serving)}
  server {
    ${listen(serving)}
    root ${quote(serving.root)};

${Object.entries(HEADERS)
  .map(([name, value]) => `    add_header ${name} ${quote(value)} always;`)
  .join("\n")}
    add_header cache-control $cache_rule always;
    add_header strict-transport-security $transport_security always;
    add_header allow $methods always;
    error_page 404 @missing;
    error_page 416 @beyond;

    if ($methods) {
      return 405;
    }
${subPath(base)}${aliveLocation(serving)}
    location ~ "${REFUSED_PATHS}" {
      return 404;
    }
    location ~ "^/(${HASHED_FOLDERS.join("|")})/" {
      try_files $uri ${serving.kept ? "@kept" : "=404"};
    }
${keptLocation(serving)}    location / {
      try_files $uri \${uri}index.html @folder;
    }
    location @folder {
      if (-f $document_root$uri/index.html) {
        return 301 ${base === "/" ? "" : base.slice(0, -1)}$uri/$is_args$args;
      }
      return 404;
    }
    # The headers above are there already when nginx finds that a range lies beyond the end; any rule here keeps it from adding them twice.
    location @beyond {
      add_header allow "";
      return 416;
    }
    # In the language of the address, else with the page that belongs to no language.
    location @missing {
      try_files /$language/404.html /404.html =404;
    }
  }
}
`;
}

/** @param {Serving} serving */
function listen({ address, port, tls }) {
  if (!tls) return `listen ${address}:${port};`;
  return `listen ${address}:${port} ssl http2;
    ssl_certificate ${quote(tls.certificate)};
    ssl_certificate_key ${quote(tls.key)};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:tls:2m;
    ssl_session_tickets off;`;
}

/** @param {Serving} serving */
function redirectServer({ address, port, tls }) {
  if (!tls?.redirectFrom) return "";
  return `
  server {
    listen ${address}:${tls.redirectFrom};
    return 301 https://$host${port === 443 ? "" : `:${port}`}$request_uri;
  }
`;
}

/**
 * Takes the base off the address, so that every rule below is the same at the root and under a path.
 * @param {string} base
 */
function subPath(base) {
  if (!/^\/([\w.-]+\/)*$/.test(base)) throw new Error(`${base} cannot be the path of the site: letters, digits, - _ .`);
  if (base === "/") return "";
  const bare = base.slice(0, -1);
  return `    if ($uri = ${bare}) {
      return 301 ${base}$is_args$args;
    }
    if ($uri !~ "^${base}") {
      return 404;
    }
    rewrite "^${bare}(/.*)$" $1 break;
`;
}

/** @param {Serving} serving */
function aliveLocation({ alive }) {
  if (!alive) return "";
  return `    # Only that a page is alive, and when: the computer's watch looks at it.
    location = /alive {
      access_log ${quote(alive)} alive;
      return 204;
    }
`;
}

/** @param {Serving} serving */
function keptLocation({ kept }) {
  if (!kept) return "";
  return `    # Hashed files of earlier versions, for pages that are still open.
    location @kept {
      root ${quote(kept)};
      try_files $uri =404;
    }
`;
}

/**
 * A word of nginx's language, in which a dollar sign names a variable.
 * @param {string} value
 */
function quote(value) {
  if (/["$\\\p{Cc}]/u.test(value)) throw new Error(`nginx would not take this as it stands: ${value}`);
  return `"${value}"`;
}
