/** The assessment of digital maturity, question by question, and what it comes to. */
@NullMarked
package bg.socialhub.portal.advice.assessment;

import org.jspecify.annotations.NullMarked;
