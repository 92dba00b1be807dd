package bg.socialhub.portal.desk;

import bg.socialhub.portal.signin.Visitor;
import org.springframework.security.access.AccessDeniedException;

/** The desk of the visitor's own centre: staff see no other. */
public final class Desk {

    private Desk() {}

    /** The code of the centre where the visitor works. */
    public static String centre(Visitor visitor) {
        String centre = visitor.centre();
        if (centre == null) {
            throw new AccessDeniedException("Works in no centre");
        }
        return centre;
    }
}
