/**
 * A server for the browser of whoever started it, on this machine alone. Who speaks to it is asked
 * three times: the address it is reached under (another name that leads here is refused), the site
 * that asks (no other page in the same browser gets an answer), and a cookie that is given once for
 * a secret in the address. Cookies of a machine go to every port of it, so ours is given for a path
 * that nobody else knows. On Linux the secret is taken only from this user, since others see the
 * commands that are running.
 */
@NullMarked
package be.livc.cli.page;

import org.jspecify.annotations.NullMarked;
