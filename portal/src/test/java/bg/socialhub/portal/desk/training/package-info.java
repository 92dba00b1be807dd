@NullMarked
package bg.socialhub.portal.desk.training;

import org.jspecify.annotations.NullMarked;
