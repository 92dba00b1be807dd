@NullMarked
package bg.socialhub.portal.figures;

import org.jspecify.annotations.NullMarked;
