/** The checklist of a certificate's class and what an enterprise's figures say about it. */
@NullMarked
package bg.socialhub.portal.advice.certification;

import org.jspecify.annotations.NullMarked;
