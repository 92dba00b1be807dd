/** Code that breaks each rule of the portal once, so that the rules are seen to bite. */
@NullMarked
package bg.socialhub.portal.violations;

import org.jspecify.annotations.NullMarked;
