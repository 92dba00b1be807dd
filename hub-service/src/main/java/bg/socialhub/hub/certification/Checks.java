package bg.socialhub.hub.certification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All checks. */
interface Checks {

    Optional<Check> find(CheckId id);

    Check add(Check check);

    /** A page of one centre's or of some enterprises' checks, the newest first, and one more if there is a further page. */
    List<Check> search(Scope scope, int limit, @Nullable String after);

    long count(Scope scope);

    /** Where the page after this check begins. */
    static String place(Check check) {
        return check.at().toEpochMilli() + " " + check.id();
    }
}
