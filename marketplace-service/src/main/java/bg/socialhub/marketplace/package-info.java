/** The digital platform where social enterprises are found, sell and find partners. */
@NullMarked
package bg.socialhub.marketplace;

import org.jspecify.annotations.NullMarked;
