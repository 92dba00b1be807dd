/** The only public door: it routes by data, guards what is behind it, and knows nothing of the business. */
@NullMarked
package bg.socialhub.gateway;

import org.jspecify.annotations.NullMarked;
