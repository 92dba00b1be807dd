@NullMarked
package bg.socialhub.portal.training;

import org.jspecify.annotations.NullMarked;
