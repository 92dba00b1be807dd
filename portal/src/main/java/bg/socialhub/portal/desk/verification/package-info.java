/** Certificates that wait for the centre to verify them. */
@NullMarked
package bg.socialhub.portal.desk.verification;

import org.jspecify.annotations.NullMarked;
