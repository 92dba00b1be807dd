/** The HTTP conventions of every service: problems, versions, pages, strict input and idempotent POST requests. */
@NullMarked
package bg.socialhub.platform.web;

import org.jspecify.annotations.NullMarked;
