const DEVELOPMENT_SERVER = "https://localhost:3000";
const DEVELOPMENT_ID = "94ac888e-24ba-46e4-977f-6c5820fd43d2";
const LONGEST_URL = 2048;
/** The longest path behind the base address. */
const LONGEST_PATH = 64;

/** HENGJI_BASE_URL without a slash at its end; the development server where it is not set. */
export function baseUrl(given = process.env["HENGJI_BASE_URL"]) {
  if (!given) return DEVELOPMENT_SERVER;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain = url && !url.search && !url.hash && !url.username && !url.password;
  if (!isPlain || url.protocol !== "https:")
    throw new Error(
      `HENGJI_BASE_URL=${given} is no address like https://example.gov.cn/hengji: Office loads add-ins by https only`,
    );
  const base = url.href.replace(/\/+$/, "");
  if (base.length + LONGEST_PATH > LONGEST_URL) throw new Error("HENGJI_BASE_URL is too long");
  return base;
}

/** The manifest of a channel: its addresses, and in development its own identity. */
export function manifestOf(text, { isDevelopment }, base = baseUrl()) {
  const placed = text.replaceAll(DEVELOPMENT_SERVER, escapeXml(base));
  if (!isDevelopment) return placed;
  return placed
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${DEVELOPMENT_ID}</Id>`)
    .replace('id="Namespace" DefaultValue="HJ"', 'id="Namespace" DefaultValue="HJDEV"')
    .replaceAll('DefaultValue="衡绩"', 'DefaultValue="衡绩（开发）"')
    .replaceAll('Value="Hengji"', 'Value="Hengji (development)"');
}

function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
