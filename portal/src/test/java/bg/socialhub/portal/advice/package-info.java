@NullMarked
package bg.socialhub.portal.advice;

import org.jspecify.annotations.NullMarked;
