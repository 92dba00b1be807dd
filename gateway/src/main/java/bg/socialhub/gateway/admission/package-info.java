/** What a request must satisfy before it is carried on: a clean path, a bounded body, a good token, a share of the rate. */
@NullMarked
package bg.socialhub.gateway.admission;

import org.jspecify.annotations.NullMarked;
