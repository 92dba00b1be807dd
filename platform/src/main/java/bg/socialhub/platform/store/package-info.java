/** Aggregates as one document each: state, version, history, inbox and outbox written by one conditional write. */
@NullMarked
package bg.socialhub.platform.store;

import org.jspecify.annotations.NullMarked;
