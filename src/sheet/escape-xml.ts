/** Signs that XML 1.0 cannot hold. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as the content of an element of XML or HTML, without what XML cannot hold. */
export const escapeXml = (text: string): string =>
  text.replace(unwritable, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** As `escapeXml`, with quotes written out: for an attribute. */
export const escapeXmlAttribute = (text: string): string => escapeXml(text).replaceAll('"', "&quot;");
