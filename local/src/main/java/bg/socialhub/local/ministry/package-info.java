/** An example for integrators: how the ministry, or anybody with read access, follows the public topics. */
@NullMarked
package bg.socialhub.local.ministry;

import org.jspecify.annotations.NullMarked;
