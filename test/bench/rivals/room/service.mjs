/** The port on this page's machine where the rival's own server, or its broker, listens. */
export function servicePort() {
  return Number(new URLSearchParams(location.search).get('service'));
}
