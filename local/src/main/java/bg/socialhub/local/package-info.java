/** The parts of the system as child JVMs of this one: embedded MongoDB, the real Kafka, the real Keycloak, Boot jars. */
@NullMarked
package bg.socialhub.local;

import org.jspecify.annotations.NullMarked;
