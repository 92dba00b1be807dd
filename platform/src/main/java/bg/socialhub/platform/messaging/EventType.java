package bg.socialhub.platform.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The logical name of an event on the wire, in kebab-case and without the common prefix; never a class name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** Stands before every logical name in {@code ce_type}. */
    String PREFIX = "bg.socialhub.";

    String value();
}
