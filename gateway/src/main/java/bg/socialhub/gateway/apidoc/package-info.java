/** One OpenAPI document for all services, and a page to try it. */
@NullMarked
package bg.socialhub.gateway.apidoc;

import org.jspecify.annotations.NullMarked;
