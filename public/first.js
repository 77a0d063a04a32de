/*
 * What runs before all else, in old JavaScript on purpose: a browser that understands nothing else of
 * Hogwash still gets a plain sentence, instead of a page that stays empty.
 */
(function () {
  'use strict';
  var tag = document.currentScript;
  var needs = tag.getAttribute('data-needs') || '';
  var config = tag.getAttribute('data-config');
  var broken = false;

  // Asked for while the page's own script is still on its way, and never from a cache: an old list of
  // brokers would strand this phone. What is no list is an empty one; null is no answer at all.
  if (config && window.fetch) {
    window.config = fetch(config, { cache: 'no-store' }).then(
      function (response) {
        return response.json().catch(function () {
          return {};
        });
      },
      function () {
        return null;
      },
    );
  }

  function startsModuleWorkers() {
    var read = false;
    var options = Object.defineProperty({}, 'type', {
      get: function () {
        read = true;
        return 'module';
      },
    });
    try {
      // No address at all: a browser that reads the type does so before it finds that out.
      new Worker('https://:', options).terminate();
      // oxlint-disable-next-line no-unused-vars -- old JavaScript must name it
    } catch (refusal) {
      return read;
    }
    return read;
  }

  function isTooOld() {
    if (!('noModule' in tag) || !Object.hasOwn || !Array.prototype.at) return true;
    if (needs.indexOf('workers') !== -1 && !startsModuleWorkers()) return true;
    return needs.indexOf('containers') !== -1 && !CSS.supports('container-type: size');
  }

  function say(root, id) {
    var sentence = document.getElementById(id);
    sentence.hidden = false;
    sentence.style.cssText =
      'margin:0;padding:12vmin;min-height:100%;box-sizing:border-box;' +
      'font:bold 24px/1.4 serif;color:#1d1216;background:#fbf3df';
    root.appendChild(sentence);
  }

  function look() {
    var root = document.getElementById('root');
    // Nothing to say it in yet, or all is well.
    if (document.readyState === 'loading' || !root || root.firstChild) return;
    if (isTooOld()) {
      say(root, 'too-old');
      // What might half work finds no place to begin.
      root.id = 'plain-word';
    } else if (broken) {
      say(root, 'no-start');
    }
  }

  // A network that changes drops what is under way, and without its style a page cannot be used.
  function again(sheet) {
    var tries = Number(sheet.getAttribute('data-tries')) + 1;
    setTimeout(
      function () {
        var fresh = sheet.cloneNode();
        fresh.setAttribute('data-tries', tries);
        sheet.parentNode.replaceChild(fresh, sheet);
      },
      Math.min(500 * tries, 5000),
    );
  }
  // The part it belongs to need not wait for that.
  window.addEventListener('vite:preloadError', function (event) {
    if (event.payload.message.indexOf('CSS') !== -1) event.preventDefault();
  });

  // How often this tab has been loaded anew in a row; who keeps nothing cannot count, and is told not to.
  function tries(goesOn) {
    try {
      var before = Number(sessionStorage.getItem('hogwash tries'));
      sessionStorage.setItem('hogwash tries', goesOn ? before + 1 : 0);
      return before;
      // oxlint-disable-next-line no-unused-vars -- old JavaScript must name it
    } catch (refusal) {
      return Infinity;
    }
  }
  window.addEventListener('load', function () {
    if (!broken) tries(false);
  });

  // A script that is not found, or that the browser cannot read, or that stops in the middle.
  window.addEventListener(
    'error',
    function (event) {
      var target = event.target;
      if (target.rel === 'stylesheet') again(target);
      if (target !== window && target.nodeName !== 'SCRIPT') return;
      broken = true;
      look();
      // One that did not come may come the next time: that is tried twice.
      if (target !== window && tries(true) < 2) setTimeout(location.reload.bind(location), 1000);
    },
    true,
  );
  // Comes before the page's own script begins.
  document.addEventListener('readystatechange', look);
  look();
})();
