#!/bin/sh
# Runs the link's tests with Debian's Mosquitto as the broker, once: ./test/with-mosquitto.sh
set -e
cd "$(dirname "$0")/.."
PATH="$PATH:/usr/sbin"
if ! command -v mosquitto > /dev/null; then
  if [ "$(id -u)" != 0 ]; then
    echo 'Mosquitto is not installed. On Debian: sudo apt-get install mosquitto' >&2
    exit 1
  fi
  apt-get update && apt-get install -y --no-install-recommends mosquitto
fi
export PATH HOGWASH_BROKER=mosquitto
npx --no-install vitest run --project node \
  test/unit/link/broker.node.test.ts \
  test/unit/link/relay.node.test.ts \
  test/unit/link/eavesdropper.node.test.ts
npm run build
node test/kit/with-chromium.mjs playwright test --config test/e2e/playwright.config.ts links.spec.ts --grep-invert @long
