/** The web client: pages for people, made of what the gateway's API answers; it stores nothing but sign-in sessions. */
@NullMarked
package bg.socialhub.portal;

import org.jspecify.annotations.NullMarked;
