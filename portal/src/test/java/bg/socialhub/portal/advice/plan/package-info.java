@NullMarked
package bg.socialhub.portal.advice.plan;

import org.jspecify.annotations.NullMarked;
