/** The sidebar's HTML with google.script in front of everything it holds. */
export const sidebarPage = (html: string, googleScript: string): string => {
  const script = `<script>${googleScript.replaceAll("</script", "<\\/script")}</script>`;
  // A function, since "$&" in the script would be read as a pattern.
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : script + html;
};
