/** A real browser for tests: a headless Chromium, over its DevTools protocol. */
package be.livc.playbook.browser;
