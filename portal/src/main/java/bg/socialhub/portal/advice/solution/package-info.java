/** The catalogue of solutions: public, and kept by the centres' managers. */
@NullMarked
package bg.socialhub.portal.advice.solution;

import org.jspecify.annotations.NullMarked;
