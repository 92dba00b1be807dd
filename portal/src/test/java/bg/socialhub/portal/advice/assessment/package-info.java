@NullMarked
package bg.socialhub.portal.advice.assessment;

import org.jspecify.annotations.NullMarked;
