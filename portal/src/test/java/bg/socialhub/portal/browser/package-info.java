/** The portal in a real browser against the whole running system, as people use it. */
@NullMarked
package bg.socialhub.portal.browser;

import org.jspecify.annotations.NullMarked;
