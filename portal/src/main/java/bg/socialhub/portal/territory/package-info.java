/** The regions and districts of Bulgaria: their names and their shapes. */
@NullMarked
package bg.socialhub.portal.territory;

import org.jspecify.annotations.NullMarked;
