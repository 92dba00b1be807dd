/** What at least two services share, as one Boot starter; no word of the business is spoken here. */
@NullMarked
package bg.socialhub.platform;

import org.jspecify.annotations.NullMarked;
