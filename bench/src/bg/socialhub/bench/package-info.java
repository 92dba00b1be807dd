/** Side-by-side measurements of the whole system, never run by the tests. */
@NullMarked
package bg.socialhub.bench;

import org.jspecify.annotations.NullMarked;
