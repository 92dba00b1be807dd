/** The part of the measurements that works on the marketplace's own index. */
@NullMarked
package bg.socialhub.marketplace.search;

import org.jspecify.annotations.NullMarked;
