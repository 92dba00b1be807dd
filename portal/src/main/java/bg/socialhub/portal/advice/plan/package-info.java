/** What centre and enterprise do after an assessment. */
@NullMarked
package bg.socialhub.portal.advice.plan;

import org.jspecify.annotations.NullMarked;
