/** What every page has in common: language, security headers, formats, failures, forms, and pages about the site itself. */
@NullMarked
package bg.socialhub.portal.page;

import org.jspecify.annotations.NullMarked;
