const CDN = "https://appsforoffice.microsoft.com";

/**
 * Where an add-in is installed from decides where office.js comes from. A development build has an Id and a
 * namespace of its own, so that it stands beside an installed add-in without clashing names (office-js#4207).
 */
const CHANNELS = {
  public: { officeOrigin: CDN, office: `${CDN}/lib/1/hosted/office.js`, isDevelopment: false },
  intranet: { officeOrigin: "", office: "office/office.js", isDevelopment: false },
  development: { officeOrigin: "", office: "office/office.js", isDevelopment: true },
};

export function channelOf(name = "public") {
  const channel = CHANNELS[name];
  if (channel) return { name, ...channel };
  throw new Error(`--env channel=${name}: one of ${Object.keys(CHANNELS).join(", ")} is needed`);
}

/** What the page may load: its own files, and in the public channel office.js. */
export function contentSecurityPolicy({ officeOrigin }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeOrigin}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}
