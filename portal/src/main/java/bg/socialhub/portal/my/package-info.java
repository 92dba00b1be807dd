/** What concerns whoever is signed in, and what is shared by the pages about it. */
@NullMarked
package bg.socialhub.portal.my;

import org.jspecify.annotations.NullMarked;
