/** The web client: pages for people, made of what the gateway's API answers; no database and no Kafka. */
@NullMarked
package bg.socialhub.portal;

import org.jspecify.annotations.NullMarked;
