/** The portal's only way out: the gateway's API, with one breaker per service, timeouts, and the visitor's own token. */
@NullMarked
package bg.socialhub.portal.gateway;

import org.jspecify.annotations.NullMarked;
