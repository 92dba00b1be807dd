/** Whether the certificate of a training that somebody shows is good. */
@NullMarked
package bg.socialhub.portal.certificate;

import org.jspecify.annotations.NullMarked;
