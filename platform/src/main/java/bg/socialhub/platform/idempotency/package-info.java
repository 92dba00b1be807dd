/** POST requests that may be repeated: one effect and one answer for the same {@code Idempotency-Key}. */
@NullMarked
package bg.socialhub.platform.idempotency;

import org.jspecify.annotations.NullMarked;
