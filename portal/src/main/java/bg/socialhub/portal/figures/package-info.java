/** The figures of the centres over time: charts that are also tables, each with what it counts, and a file to take away. */
@NullMarked
package bg.socialhub.portal.figures;

import org.jspecify.annotations.NullMarked;
