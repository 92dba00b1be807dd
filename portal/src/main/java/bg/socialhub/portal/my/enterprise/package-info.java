/** Registering an enterprise, describing it and stating its certificate, in steps that can be left. */
@NullMarked
package bg.socialhub.portal.my.enterprise;

import org.jspecify.annotations.NullMarked;
