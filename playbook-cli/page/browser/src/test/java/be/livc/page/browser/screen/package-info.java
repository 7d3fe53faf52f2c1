/** Pages as a person meets them: published, opened from disk in a real browser, walked through. */
package be.livc.page.browser.screen;
