/** Who the visitor is: sign-in through the identity server, sessions that outlive the process, tokens that never leave it. */
@NullMarked
package bg.socialhub.portal.signin;

import org.jspecify.annotations.NullMarked;
