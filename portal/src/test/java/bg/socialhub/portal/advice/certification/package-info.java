@NullMarked
package bg.socialhub.portal.advice.certification;

import org.jspecify.annotations.NullMarked;
